import type { ReactNode, Ref } from "react";
import { Input, TextField as AriaTextField } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { defined } from "../field/defined.ts";
import { FieldHead } from "../field/field-parts.tsx";
import css from "../field/field.module.css";
import type { FieldProps } from "../field/field.type.ts";
import { useAfterPress } from "./after-press.ts";
import type { TypedText } from "./use-parsed-text.ts";

export interface ParsedTextFieldProps extends FieldProps {
  readonly typed: TypedText;
  readonly onBlur?: (() => void) | undefined;
  readonly inputMode: "text" | "numeric" | "decimal";
  readonly suffix?: ReactNode;
  readonly placeholder?: string | undefined;
  readonly controlClassName?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** The common body of fields whose text stands for something else: an amount, a number, a date. */
export function ParsedTextField(props: ParsedTextFieldProps) {
  const { typed, onBlur, inputMode, suffix, placeholder, controlClassName, ref, errorMessage } = props;
  const { name, id, isRequired, isDisabled, isReadOnly } = props;
  const afterPress = useAfterPress();
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
      <FieldHead {...props} />
      {suffix ? (
        <div className={css.affixed}>
          {input}
          <span className={css.affix}>{suffix}</span>
        </div>
      ) : (
        input
      )}
      {name ? <input type="hidden" name={name} value={typed.submitted} disabled={isDisabled ?? false} /> : null}
    </AriaTextField>
  );
}
