import { MoneyField, Select, TextField } from "@indgang/components";
import { budgetKinds, otherFundingStates } from "@indgang/domain/pools";
import { useFormats, useWords } from "@indgang/shell";
import { budgetKindWords, otherFundingStateWords } from "../../vocabulary/application-terms.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { registrationFieldWords, registrationWords } from "./registration-words.ts";
import css from "./registration.module.css";
import type { BudgetRow, FundingRow } from "./registration.type.ts";
import { RowList } from "./row-list.tsx";
import { runningSum } from "./to-application.ts";
import type { RegistrationFaults } from "./use-registration-faults.ts";

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly faults: Pick<RegistrationFaults, "field" | "parsedField">;
  readonly onChange: (rows: readonly Row[]) => void;
}

/** POOL-6: the budget by kind, with its sum as it grows. */
export function BudgetRows({ rows, faults: { field, parsedField }, onChange }: RowsProps<BudgetRow>) {
  const words = useWords(registrationWords);
  const names = useWords(registrationFieldWords);
  const kinds = useWords(budgetKindWords);
  const { money } = useFormats();
  return (
    <>
      <RowList
        id={field("budget").id}
        title={names("budget")}
        rows={rows}
        rowLabel={(row) => words("budgetRow", { row })}
        addLabel={words("addBudget")}
        newRow={() => ({ key: crypto.randomUUID(), kind: "OTHER", amount: null, note: "" }) satisfies BudgetRow}
        atLeast={1}
        onChange={onChange}
      >
        {(row, index, change) => (
          <>
            <Select
              {...field(`budget.${index}.kind`)}
              label={names("kind")}
              options={toOptions(budgetKinds, kinds)}
              value={row.kind}
              hasNone={false}
              onChange={(kind) => change({ kind: budgetKinds.find((one) => one === kind) ?? row.kind })}
            />
            <MoneyField
              {...parsedField(`budget.${index}.amount`)}
              label={names("amount")}
              isRequired
              value={row.amount}
              onChange={(amount) => change({ amount })}
            />
            <TextField
              {...field(`budget.${index}.note`)}
              label={names("note")}
              isRequired={false}
              value={row.note}
              onChange={(note) => change({ note })}
            />
          </>
        )}
      </RowList>
      <p className={css["sum"]} role="status">
        {words("sum", { sum: money(runningSum(rows)) })}
      </p>
    </>
  );
}

/** POOL-6: what is sought and received elsewhere. */
export function FundingRows({ rows, faults: { field, parsedField }, onChange }: RowsProps<FundingRow>) {
  const words = useWords(registrationWords);
  const names = useWords(registrationFieldWords);
  const states = useWords(otherFundingStateWords);
  return (
    <RowList
      id={field("otherFunding").id}
      title={names("otherFunding")}
      rows={rows}
      rowLabel={(row) => words("fundingRow", { row })}
      addLabel={words("addFunding")}
      newRow={() => ({ key: crypto.randomUUID(), funder: "", amount: null, state: "SOUGHT" }) satisfies FundingRow}
      atLeast={0}
      onChange={onChange}
    >
      {(row, index, change) => (
        <>
          <TextField
            {...field(`otherFunding.${index}.funder`)}
            label={names("funder")}
            isRequired
            value={row.funder}
            onChange={(funder) => change({ funder })}
          />
          <MoneyField
            {...parsedField(`otherFunding.${index}.amount`)}
            label={names("amount")}
            isRequired
            value={row.amount}
            onChange={(amount) => change({ amount })}
          />
          <Select
            {...field(`otherFunding.${index}.state`)}
            label={names("state")}
            options={toOptions(otherFundingStates, states)}
            value={row.state}
            hasNone={false}
            onChange={(state) => change({ state: otherFundingStates.find((one) => one === state) ?? row.state })}
          />
        </>
      )}
    </RowList>
  );
}
