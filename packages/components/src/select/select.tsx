import type { Ref } from "react";
import { classNames } from "../class-names.ts";
import field from "../field/field.module.css";
import type { FieldProps } from "../field/field.type.ts";
import { PlainField } from "../field/plain-field.tsx";
import { ChevronDownIcon } from "../icon/more-icons.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./select.module.css";

export interface SelectOption {
  readonly id: string;
  readonly label: string;
  readonly isDisabled?: boolean | undefined;
}

export interface SelectProps extends Omit<FieldProps, "isReadOnly"> {
  readonly options: readonly SelectOption[];
  /** Id of the chosen option; null is none. */
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | null | undefined;
  readonly onChange?: ((value: string | null) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  /** Words for "none", such as "Alle puljer"; "Vælg …" unless told. */
  readonly placeholder?: string | undefined;
  /** False where something is always chosen: "none" is not offered then. */
  readonly hasNone?: boolean | undefined;
  readonly ref?: Ref<HTMLSelectElement> | undefined;
}

/** One of some ten options, in the system's own list: quick to type into, and at home on a phone. */
export function Select(props: SelectProps) {
  const { options, value, defaultValue, onChange, onBlur, placeholder, hasNone = true } = props;
  const { ref, isRequired, isDisabled, name } = props;
  const texts = useComponentTexts();
  const chosen = value === undefined ? { defaultValue: defaultValue ?? "" } : { value: value ?? "" };
  return (
    <PlainField {...props}>
      {(wiring) => (
        <span className={css.frame}>
          <select
            {...wiring}
            {...chosen}
            ref={ref}
            name={name}
            disabled={isDisabled}
            aria-required={isRequired || undefined}
            className={classNames(field.control, css.select)}
            onChange={(event) => onChange?.(event.target.value || null)}
            onBlur={onBlur}
          >
            {hasNone ? <option value="">{placeholder ?? texts.select.choose}</option> : null}
            {options.map((option) => (
              <option key={option.id} value={option.id} disabled={option.isDisabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDownIcon className={css.arrow ?? ""} />
        </span>
      )}
    </PlainField>
  );
}
