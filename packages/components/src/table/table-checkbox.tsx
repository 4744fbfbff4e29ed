import { classNames } from "../class-names.ts";
import css from "./table.module.css";

export interface TableCheckboxProps {
  readonly label: string;
  /** Where rows are cards no column says what the box stands for: then its words stand beside it. */
  readonly hasWordsWhenNarrow?: boolean | undefined;
  readonly isSelected: boolean;
  readonly isIndeterminate?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onChange: (isSelected: boolean) => void;
}

/** The browser's own checkbox: a hundred of them cost nothing. */
export function TableCheckbox({
  label,
  hasWordsWhenNarrow = false,
  isSelected,
  isIndeterminate = false,
  isDisabled,
  onChange,
}: TableCheckboxProps) {
  return (
    <label className={classNames(css.checkbox, hasWordsWhenNarrow && css.worded)}>
      <input
        type="checkbox"
        aria-label={label}
        checked={isSelected}
        disabled={isDisabled}
        ref={(input) => {
          if (input) input.indeterminate = isIndeterminate;
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
      {hasWordsWhenNarrow ? (
        <span className={css.narrowWords} aria-hidden="true">
          {label}
        </span>
      ) : null}
    </label>
  );
}
