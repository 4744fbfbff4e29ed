import { DateField, MoneyField, Stack, TextField } from "@indgang/components";
import { useWords, type Words } from "@indgang/shell";
import type { useFormFaults } from "../../refusals/use-form-faults.ts";
import type { PartRow, PlanFields } from "./plan-fields.ts";
import { planWords } from "./plan-words.ts";

type Field = ReturnType<typeof useFormFaults>["field"];

export interface InstalmentFieldsProps {
  readonly row: PartRow;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly field: Field;
  readonly onChange: (change: Partial<PartRow>) => void;
}

/** POOL-11: how much of the grant, by when, and what has to be there before. */
export function InstalmentFields({ row, index, field, onChange }: InstalmentFieldsProps) {
  const words = useWords(planWords);
  return (
    <>
      <MoneyField
        {...field(`instalments.${index}.amount`)}
        label={words("amount")}
        isRequired
        value={row.amount}
        onChange={(amount) => onChange({ amount })}
      />
      <DateField
        {...field(`instalments.${index}.dueOn`)}
        label={words("dueOn")}
        isRequired
        value={row.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <TextField
        {...field(`instalments.${index}.condition`)}
        label={words("condition")}
        description={words("conditionHelp")}
        isRequired={false}
        value={row.condition}
        onChange={(condition) => onChange({ condition })}
      />
    </>
  );
}

type Account = Pick<PlanFields, "registrationNumber" | "accountNumber">;

export interface AccountFieldsProps {
  readonly account: Account;
  readonly field: Field;
  readonly onChange: (change: Partial<Account>) => void;
}

/** LAW-4: the account of an association without a CVR number. */
export function AccountFields({ account, field, onChange }: AccountFieldsProps) {
  const words = useWords(planWords);
  return (
    <>
      <h3>{words("accountTitle")}</h3>
      <Stack>
        <p>{words("accountText")}</p>
        <TextField
          {...field("account.registrationNumber")}
          label={words("registrationNumber")}
          isRequired
          inputMode="numeric"
          value={account.registrationNumber}
          onChange={(registrationNumber) => onChange({ registrationNumber })}
        />
        <TextField
          {...field("account.accountNumber")}
          label={words("accountNumber")}
          isRequired
          inputMode="numeric"
          value={account.accountNumber}
          onChange={(accountNumber) => onChange({ accountNumber })}
        />
      </Stack>
    </>
  );
}

/** What a field of the plan is called where its fault is told, by its path. */
export function fieldName(path: string, words: Words<keyof (typeof planWords)["messages"]>): string {
  if (path.endsWith("amount")) return words("amount");
  if (path.endsWith("dueOn")) return words("dueOn");
  if (path.endsWith("condition")) return words("condition");
  if (path.endsWith("registrationNumber")) return words("registrationNumber");
  return path.endsWith("accountNumber") || path === "account" ? words("accountNumber") : words("instalments");
}
