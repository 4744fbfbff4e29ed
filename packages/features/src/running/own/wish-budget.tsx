import { MoneyField, Select } from "@indgang/components";
import { budgetKinds } from "@indgang/domain/pools";
import { useFormats, useWords } from "@indgang/shell";
import { RowList } from "../../reception/register/row-list.tsx";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { budgetKindWords } from "../../vocabulary/application-terms.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { changeWords } from "../change-words.ts";
import type { WishRow } from "./wish-fields.ts";

export interface WishBudgetProps {
  readonly rows: readonly WishRow[];
  /** Øre. */
  readonly granted: number;
  readonly field: FormFaults["field"];
  readonly onChange: (rows: readonly WishRow[]) => void;
}

/** The whole new budget, which is what was granted. */
export function WishBudget({ rows, granted, field, onChange }: WishBudgetProps) {
  const words = useWords(changeWords);
  const kinds = useWords(budgetKindWords);
  const { money } = useFormats();
  return (
    <>
      <p>{words("budgetText", { amount: money(granted) })}</p>
      <RowList
        id={field("budget").id}
        title={words("budget")}
        rows={rows}
        rowLabel={(row) => words("budgetRow", { row })}
        addLabel={words("addBudget")}
        newRow={(): WishRow => ({ key: crypto.randomUUID(), kind: "OTHER", amount: null })}
        atLeast={1}
        onChange={onChange}
      >
        {(row, index, edit) => (
          <>
            <Select
              {...field(`budget.${index}.kind`)}
              label={words("budgetKind")}
              hasNone={false}
              options={toOptions(budgetKinds, kinds)}
              value={row.kind}
              onChange={(kind) => edit({ kind: budgetKinds.find((one) => one === kind) ?? row.kind })}
            />
            <MoneyField
              {...field(`budget.${index}.amount`)}
              label={words("budgetAmount")}
              isRequired
              value={row.amount}
              onChange={(amount) => edit({ amount })}
            />
          </>
        )}
      </RowList>
    </>
  );
}
