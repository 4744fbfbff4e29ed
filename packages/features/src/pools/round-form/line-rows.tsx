import { Card, MoneyField, Select, Stack, TextField } from "@indgang/components";
import { money as toMoney, sum, zero } from "@indgang/domain/kernel";
import { budgetSources, type RoundKind } from "@indgang/domain/pools";
import { useFormats, useWords } from "@indgang/shell";
import { RowList } from "../../reception/register/row-list.tsx";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { budgetSourceWords } from "../terms/round-terms.ts";
import { newLine, type LineRow } from "./line-form.ts";
import { roundFieldWords, roundFormWords } from "./round-form-words.ts";

export interface LineRowsProps {
  readonly kind: RoundKind;
  readonly rows: readonly LineRow[];
  readonly field: FormFaults["field"];
  readonly onChange: (rows: readonly LineRow[]) => void;
}

/** POOL-3, POOL-9: a round's budget by source. */
export function LineRows({ kind, rows, field, onChange }: LineRowsProps) {
  const words = useWords(roundFormWords);
  const names = useWords(roundFieldWords);
  const sources = useWords(budgetSourceWords);
  const { money } = useFormats();
  const total = sum(rows.map(({ amount }) => amount ?? zero));
  return (
    <Card title={words("budget")}>
      <Stack>
        <RowList
          id={field("lines").id}
          title={words("budget")}
          isTitleHidden
          rows={rows}
          rowLabel={(row) => words("line", { row })}
          addLabel={words("addLine")}
          newRow={() => newLine(kind)}
          atLeast={0}
          onChange={onChange}
        >
          {(row, index, write) => (
            <>
              <Select
                {...field(`lines.${index}.source`)}
                label={names("source")}
                isRequired
                options={toOptions(kind === "ROLLING" ? (["RESERVE"] as const) : budgetSources, sources)}
                value={row.source}
                onChange={(source) => write({ source: budgetSources.find((one) => one === source) ?? null })}
              />
              <TextField
                {...field(`lines.${index}.name`)}
                label={names("name")}
                isRequired
                value={row.name}
                onChange={(name) => write({ name })}
              />
              <MoneyField
                {...field(`lines.${index}.amount`)}
                label={names("amount")}
                description={row.granted > 0 ? words("granted", { amount: money(row.granted) }) : undefined}
                isRequired
                value={row.amount}
                onChange={(amount) => write({ amount: amount === null ? null : toMoney(amount) })}
              />
            </>
          )}
        </RowList>
        <p role="status">{words("total", { amount: money(total) })}</p>
      </Stack>
    </Card>
  );
}
