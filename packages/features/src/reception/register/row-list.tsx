import { Button, Stack, VisuallyHidden } from "@indgang/components";
import { useWords } from "@indgang/shell";
import type { ReactNode } from "react";
import { registrationWords } from "./registration-words.ts";
import css from "./registration.module.css";

export interface RowListProps<Row extends { readonly key: string }> {
  readonly id: string;
  readonly title: string;
  /** Hides it from sight where the card above says the same. */
  readonly isTitleHidden?: boolean;
  readonly rows: readonly Row[];
  readonly rowLabel: (row: number) => string;
  readonly addLabel: string;
  readonly newRow: () => Row;
  /** Rows that must stay. */
  readonly atLeast: number;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, index: number, change: (change: Partial<Row>) => void) => ReactNode;
}

/** Rows of the same fields, which come and go. */
export function RowList<Row extends { readonly key: string }>(props: RowListProps<Row>) {
  const { id, title, isTitleHidden, rows, rowLabel, addLabel, newRow, atLeast, onChange, children } = props;
  const words = useWords(registrationWords);
  return (
    <Stack gap={3}>
      <h3 id={id} tabIndex={-1}>
        {isTitleHidden ? <VisuallyHidden>{title}</VisuallyHidden> : title}
      </h3>
      {rows.map((row, index) => (
        <fieldset key={row.key} className={css["row"]}>
          <legend className={css["legend"]}>{rowLabel(index + 1)}</legend>
          <div className={css["fields"]}>
            {children(row, index, (change) =>
              onChange(rows.map((one) => (one.key === row.key ? { ...one, ...change } : one))),
            )}
          </div>
          {rows.length > atLeast ? (
            <Button
              variant="quiet"
              size="small"
              aria-label={words("removeRow", { row: index + 1 })}
              onPress={() => onChange(rows.filter(({ key }) => key !== row.key))}
            >
              {words("removeRow", { row: index + 1 })}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <div>
        <Button size="small" onPress={() => onChange([...rows, newRow()])}>
          {addLabel}
        </Button>
      </div>
    </Stack>
  );
}
