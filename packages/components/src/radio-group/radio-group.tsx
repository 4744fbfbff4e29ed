import type { ReactNode } from "react";
import { Radio as AriaRadio, RadioGroup as AriaRadioGroup } from "react-aria-components";
import { classNames } from "../class-names.ts";
import choice from "../field/choice.module.css";
import { defined } from "../field/defined.ts";
import { FieldHead } from "../field/field-parts.tsx";
import field from "../field/field.module.css";
import type { FieldProps } from "../field/field.type.ts";
import { splitField } from "../field/split-field.ts";
import css from "./radio-group.module.css";

export interface RadioOption {
  readonly id: string;
  readonly label: string;
  readonly description?: ReactNode;
  readonly isDisabled?: boolean | undefined;
}

export interface RadioGroupProps extends FieldProps {
  readonly options: readonly RadioOption[];
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | null | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  /** Side by side, for two or three short options. */
  readonly orientation?: "vertical" | "horizontal" | undefined;
}

/** Exactly one of a few options, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { head, control } = splitField(props);
  const { options, onBlur, ...rest } = control;
  return (
    <AriaRadioGroup
      {...defined(rest)}
      className={field.field ?? ""}
      isInvalid={Boolean(head.errorMessage)}
      validationBehavior="aria"
      onBlur={() => onBlur?.()}
    >
      <FieldHead {...head} />
      <div className={classNames(choice.choices, props.orientation === "horizontal" && css.horizontal)}>
        {options.map((option) => (
          <AriaRadio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className={classNames(choice.choice, css.option)}
          >
            <span className={classNames(choice.mark, css.dot)} aria-hidden="true" />
            <span className={css.text}>
              {option.label}
              {option.description ? <span className={field.description}>{option.description}</span> : null}
            </span>
          </AriaRadio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
