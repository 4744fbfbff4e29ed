import type { ReactNode, Ref } from "react";
import { Input, TextField as AriaTextField } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { defined } from "../field/defined.ts";
import { FieldHead } from "../field/field-parts.tsx";
import css from "../field/field.module.css";
import type { FieldProps } from "../field/field.type.ts";
import { useAfterPress } from "./after-press.ts";
import type { TypedText } from "./use-parsed-text.ts";
import { useTellProblem, type ParsedFieldProps } from "./use-tell-problem.ts";

export interface ParsedTextFieldProps extends FieldProps, ParsedFieldProps {
  readonly typed: TypedText;
  /** What is wrong with the text as it stands; shown once the field has been left, or in place of what the form says. */
  readonly problemWords: string | null;
  readonly onBlur?: (() => void) | undefined;
  readonly inputMode: "text" | "numeric" | "decimal";
  /** The unit, where the language writes it: before or after the number. */
  readonly prefix?: ReactNode;
  readonly suffix?: ReactNode;
  readonly placeholder?: string | undefined;
  readonly controlClassName?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** The common body of fields whose text stands for something else: an amount, a number, a date. */
export function ParsedTextField(props: ParsedTextFieldProps) {
  const { typed, onBlur, inputMode, prefix, suffix, placeholder, controlClassName, ref, problemWords } = props;
  const { name, id, isRequired, isDisabled, isReadOnly } = props;
  const afterPress = useAfterPress();
  useTellProblem(problemWords, props.onProblem);
  const errorMessage = (typed.isLeft || props.errorMessage ? problemWords : null) ?? props.errorMessage;
  const input = (
    <Input ref={ref ?? null} className={classNames(css.control, controlClassName)} {...defined({ placeholder })} />
  );
  return (
    <AriaTextField
      {...defined({ id, isRequired, isDisabled, isReadOnly })}
      className={css.field ?? ""}
      value={typed.text}
      onChange={typed.type}
      onBlur={() =>
        afterPress(() => {
          typed.leave();
          onBlur?.();
        })
      }
      inputMode={inputMode}
      autoComplete="off"
      isInvalid={Boolean(errorMessage)}
      validationBehavior="aria"
    >
      <FieldHead {...props} errorMessage={errorMessage} />
      {prefix || suffix ? (
        <div className={css.affixed}>
          {prefix ? <span className={css.affix}>{prefix}</span> : null}
          {input}
          {suffix ? <span className={css.affix}>{suffix}</span> : null}
        </div>
      ) : (
        input
      )}
      {name ? <input type="hidden" name={name} value={typed.submitted} disabled={isDisabled ?? false} /> : null}
    </AriaTextField>
  );
}
