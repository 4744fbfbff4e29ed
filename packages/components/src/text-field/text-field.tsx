import type { HTMLInputAutoCompleteAttribute, Ref } from "react";
import { Input, TextField as AriaTextField } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { defined } from "../field/defined.ts";
import { FieldHead } from "../field/field-parts.tsx";
import css from "../field/field.module.css";
import type { FieldProps } from "../field/field.type.ts";
import { splitField } from "../field/split-field.ts";

export interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly type?: "text" | "email" | "tel" | "url" | "password" | undefined;
  readonly inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly maxLength?: number | undefined;
  /** The room of the answer: `short` for some five characters, `medium` for a number of ten. Left out: all there is. */
  readonly width?: "short" | "medium" | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { head, control } = splitField(props);
  const { ref, className, width, ...rest } = control;
  return (
    <AriaTextField
      {...defined(rest)}
      className={classNames(css.field, className)}
      isInvalid={Boolean(head.errorMessage)}
      validationBehavior="aria"
    >
      <FieldHead {...head} />
      <Input ref={ref ?? null} className={classNames(css.control, width && css[width])} />
    </AriaTextField>
  );
}
