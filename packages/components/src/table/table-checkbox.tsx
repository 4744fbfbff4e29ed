import css from "./table.module.css";

export interface TableCheckboxProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly isIndeterminate?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onChange: (isSelected: boolean) => void;
}

/** The browser's own checkbox: a hundred of them cost nothing. */
export function TableCheckbox({
  label,
  isSelected,
  isIndeterminate = false,
  isDisabled,
  onChange,
}: TableCheckboxProps) {
  return (
    <label className={css.checkbox}>
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
    </label>
  );
}
