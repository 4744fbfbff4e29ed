import { Button, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import type { ReactNode } from "react";
import css from "./fill.module.css";
import { fillWords } from "./fill-words.ts";

export interface AnswerRowsProps<Row> {
  readonly rows: readonly Row[];
  readonly newRow: Row;
  readonly rowLabel: (row: number) => string;
  readonly addLabel: string;
  readonly most: number;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, index: number, change: (change: Partial<Row>) => void) => ReactNode;
}

/** Rows of the same fields, which come and go. */
export function AnswerRows<Row extends object>(props: AnswerRowsProps<Row>) {
  const { rows, newRow, rowLabel, addLabel, most, onChange, children } = props;
  const words = useWords(fillWords);
  return (
    <Stack gap={4}>
      {rows.map((row, index) => {
        const name = rowLabel(index + 1);
        return (
          // Rows have nothing but their place to be told apart by.
          <fieldset key={name} className={css["row"]}>
            <legend className={css["legend"]}>{name}</legend>
            <div className={css["fields"]}>
              {children(row, index, (change) =>
                onChange(rows.map((one, place) => (place === index ? { ...one, ...change } : one))),
              )}
            </div>
            <div>
              <Button
                variant="quiet"
                size="small"
                aria-label={words("removeRow", { row: name })}
                onPress={() => onChange(rows.filter((_one, place) => place !== index))}
              >
                {words("remove")}
              </Button>
            </div>
          </fieldset>
        );
      })}
      {rows.length < most ? (
        <div>
          <Button size="small" onPress={() => onChange([...rows, newRow])}>
            {addLabel}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
