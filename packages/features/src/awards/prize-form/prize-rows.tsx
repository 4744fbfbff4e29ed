import { Button, Card, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import type { ReactNode } from "react";
import { prizeFormWords } from "./prize-form-words.ts";

export interface PrizeRowsProps<Row> {
  readonly of: "categories" | "criteria";
  readonly rows: readonly Row[];
  /** What is added. */
  readonly newRow: Row;
  /** How many there may be; one is always left. */
  readonly most: number;
  readonly onChange: (rows: readonly Row[]) => void;
  /** A row's fields; `write` changes it, `path` is where it stands in the form. */
  readonly children: (row: Row, write: (change: Partial<Row>) => void, path: string) => ReactNode;
}

const rowWords = {
  categories: { text: "categoriesText", row: "category", add: "addCategory" },
  criteria: { text: "criteriaText", row: "criterion", add: "addCriterion" },
} as const;

/** AWARD-1: parts of a prize that are added, written and removed one by one. */
export function PrizeRows<Row extends { readonly id: string | null }>(props: PrizeRowsProps<Row>) {
  const { of, rows, newRow, most, onChange, children } = props;
  const words = useWords(prizeFormWords);
  const named = rowWords[of];
  const write = (place: number, change: Partial<Row>): void =>
    onChange(rows.map((row, index) => (index === place ? { ...row, ...change } : row)));
  return (
    <Card title={words(of)}>
      <Stack>
        <p>{words(named.text)}</p>
        {rows.map((row, index) => {
          const name = words(named.row, { row: index + 1 });
          return (
            <Card key={row.id ?? `new ${index}`} title={name} headingLevel={3} isOneOfMany>
              <Stack gap={3}>
                {children(row, (change) => write(index, change), `${of}.${index}`)}
                {rows.length > 1 ? (
                  <div>
                    <Button
                      size="small"
                      aria-label={words("removeRow", { row: name })}
                      onPress={() => onChange(rows.filter((_one, place) => place !== index))}
                    >
                      {words("remove")}
                    </Button>
                  </div>
                ) : null}
              </Stack>
            </Card>
          );
        })}
        {rows.length < most ? (
          <div>
            <Button onPress={() => onChange([...rows, newRow])}>{words(named.add)}</Button>
          </div>
        ) : null}
      </Stack>
    </Card>
  );
}
