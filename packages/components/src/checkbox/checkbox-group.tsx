import type { ReactNode } from "react";
import { CheckboxGroup as AriaCheckboxGroup } from "react-aria-components";
import choice from "../field/choice.module.css";
import { defined } from "../field/defined.ts";
import { FieldHead } from "../field/field-parts.tsx";
import field from "../field/field.module.css";
import type { FieldProps } from "../field/field.type.ts";
import { splitField } from "../field/split-field.ts";

export interface CheckboxGroupProps extends FieldProps {
  readonly value?: readonly string[] | undefined;
  readonly defaultValue?: readonly string[] | undefined;
  readonly onChange?: ((value: string[]) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  /** Checkboxes, each with its `value`. */
  readonly children: ReactNode;
}

/** Any number of a few choices under one question. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { head, control } = splitField(props);
  const { children, value, defaultValue, onBlur, ...rest } = control;
  return (
    <AriaCheckboxGroup
      {...defined({ ...rest, value: value && [...value], defaultValue: defaultValue && [...defaultValue] })}
      className={field.field ?? ""}
      isInvalid={Boolean(head.errorMessage)}
      validationBehavior="aria"
      onBlur={() => onBlur?.()}
    >
      <FieldHead {...head} />
      <div className={choice.choices}>{children}</div>
    </AriaCheckboxGroup>
  );
}
