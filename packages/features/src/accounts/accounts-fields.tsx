import { Checkbox, MoneyField, RadioGroup, Stack, TextArea, TextField } from "@indgang/components";
import { auditorKinds, missingInSum, type AuditorKind } from "@indgang/domain/accounts";
import { money } from "@indgang/domain/kernel";
import { useFormats, useWords } from "@indgang/shell";
import type { FormFaults } from "../refusals/use-form-faults.ts";
import { accountsWords, auditorKindWords } from "./accounts-words.ts";
import type { AccountsValues } from "./accounts-values.ts";

export interface AccountsFieldsProps {
  readonly values: AccountsValues;
  /** The grant, in øre. */
  readonly amount: number;
  readonly field: FormFaults["field"];
  readonly onChange: (change: Partial<AccountsValues>) => void;
}

const amounts = ["used", "otherIncome", "unused"] as const;

/** POOL-11: what accounts state, and whether it adds up while it is typed. */
export function AccountsFields({ values, amount, field, onChange }: AccountsFieldsProps) {
  const words = useWords(accountsWords);
  const kinds = useWords(auditorKindWords);
  return (
    <Stack>
      {amounts.map((name) => (
        <MoneyField
          key={name}
          {...field(name)}
          label={words(name)}
          description={words(`${name}Help`)}
          isRequired
          value={values[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
      <SumLine values={values} amount={amount} />
      <RadioGroup
        {...field("auditorKind")}
        label={words("auditorKind")}
        isRequired
        options={auditorKinds.map((id) => ({ id, label: kinds(id) }))}
        value={values.auditorKind}
        onChange={(kind) => onChange({ auditorKind: kind as AuditorKind })}
      />
      <TextField
        {...field("auditorName")}
        label={words("auditorName")}
        isRequired
        value={values.auditorName}
        onChange={(auditorName) => onChange({ auditorName })}
      />
      {values.auditorKind === null || values.auditorKind === "ELECTED" ? null : (
        <TextField
          {...field("auditorNumber")}
          label={words("auditorNumber")}
          description={words("auditorNumberHelp")}
          isRequired
          value={values.auditorNumber}
          onChange={(auditorNumber) => onChange({ auditorNumber })}
        />
      )}
      <Checkbox
        {...field("isEndorsed")}
        isSelected={values.isEndorsed}
        onChange={(isEndorsed) => onChange({ isEndorsed })}
      >
        {words("isEndorsed")}
      </Checkbox>
      <TextArea
        {...field("note")}
        label={words("note")}
        isRequired={false}
        rows={3}
        value={values.note}
        onChange={(note) => onChange({ note })}
      />
    </Stack>
  );
}

function SumLine({ values: { used, otherIncome, unused }, amount }: Pick<AccountsFieldsProps, "values" | "amount">) {
  const words = useWords(accountsWords);
  const formats = useFormats();
  if (used === null || otherIncome === null || unused === null) return null;
  const content = { used: money(used), otherIncome: money(otherIncome), unused: money(unused) };
  const missing = missingInSum(content, money(amount));
  if (missing === 0) return <p role="status">{words("sumFits")}</p>;
  return (
    <p role="status">{words(missing > 0 ? "sumMissing" : "sumOver", { amount: formats.money(Math.abs(missing)) })}</p>
  );
}
