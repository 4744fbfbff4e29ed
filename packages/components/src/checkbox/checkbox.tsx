import type { ReactNode, Ref } from "react";
import { CheckboxButton, CheckboxField, FieldError, Text } from "react-aria-components";
import { classNames } from "../class-names.ts";
import choice from "../field/choice.module.css";
import { defined } from "../field/defined.ts";
import { ErrorText, LabelText } from "../field/field-parts.tsx";
import field from "../field/field.module.css";
import type { FieldProps } from "../field/field.type.ts";
import css from "./checkbox.module.css";

export interface CheckboxProps extends Omit<FieldProps, "isLabelHidden" | "label"> {
  readonly children: string;
  readonly isSelected?: boolean | undefined;
  readonly defaultSelected?: boolean | undefined;
  readonly isIndeterminate?: boolean | undefined;
  readonly onChange?: ((isSelected: boolean) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  /** Sent with a form, and the key inside a group. */
  readonly value?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** Yes or no to one statement, or one of several choices in a CheckboxGroup. */
export function Checkbox({ children, description, errorMessage, ref, ...props }: CheckboxProps) {
  return (
    <CheckboxField
      {...defined(props)}
      inputRef={ref ?? null}
      className={css.field ?? ""}
      isInvalid={Boolean(errorMessage)}
      validationBehavior="aria"
    >
      <CheckboxButton className={classNames(choice.choice, css.choice)}>
        <CheckMark />
        <span>
          <LabelText label={children} isRequired={props.isRequired} />
        </span>
      </CheckboxButton>
      <ChoiceNote>{description}</ChoiceNote>
      <FieldError className={`${field.error} ${css.note}`}>
        <ErrorText>{errorMessage}</ErrorText>
      </FieldError>
    </CheckboxField>
  );
}

function ChoiceNote({ children }: { readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <Text slot="description" className={`${field.description} ${css.note}`}>
      {children}
    </Text>
  );
}

/** The square; its state comes from the attributes of the choice around it. */
function CheckMark() {
  return (
    <span className={classNames(choice.mark, css.box)} aria-hidden="true">
      <svg viewBox="0 0 20 20" className={css.tick}>
        <path d="M4.5 10.5 8.5 14.5 15.5 6" />
      </svg>
      <svg viewBox="0 0 20 20" className={css.dash}>
        <path d="M5 10h10" />
      </svg>
    </span>
  );
}
