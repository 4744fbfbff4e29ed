import { insertAttachment, insertFile } from "./attachment-operations.ts";
import { insertPlan, type PlanOptions } from "./grants.ts";
import { globalId, id } from "./ids.ts";
import type { Owner } from "./insert.ts";
import type { Operation } from "./operation.type.ts";

export interface AccountsOptions extends PlanOptions {
  readonly accounts?: "OWED" | "SUBMITTED" | "CHECKED";
  readonly dueOn?: string;
  /** Øre. */
  readonly unused?: number;
}

/** A grant with its plan, and the accounts that it owes, under the case's number and as far as is asked for. */
export async function insertAccounts(owner: Owner, number: number, options: AccountsOptions = {}): Promise<void> {
  const { accounts = "OWED", dueOn = "2028-03-31", unused = 0, amount = 10_000 } = options;
  await insertPlan(owner, number, options);
  await insertFile(owner, number, "social.caseworker");
  await insertAttachment(owner, number);
  await owner.query(
    "UPDATE grant_accounts SET id = $2, due_on = $3, period_ends_on = $3::date - 90, amount = $4 WHERE application_id = $1",
    [id("application", number), id("accounts", number), dueOn, amount],
  );
  if (accounts === "OWED") return;
  await owner.query(
    `UPDATE grant_accounts SET state = 'SUBMITTED', used = amount - $2::bigint, other_income = 0, unused = $2, auditor_name = 'Bente Holm', auditor_kind = 'ELECTED',
      is_endorsed = true, channel = 'PAPER', document_ids = ARRAY[$3::uuid], submitted_at = '2026-11-21T10:00:00Z' WHERE id = $1`,
    [id("accounts", number), unused, id("attachment", number)],
  );
  if (accounts === "CHECKED")
    await owner.query("UPDATE grant_accounts SET state = 'CHECKED' WHERE id = $1", [id("accounts", number)]);
}

export const accountsContent = {
  used: 9_000,
  otherIncome: 0,
  unused: 1_000,
  auditorName: "Bente Holm",
  auditorKind: "ELECTED",
  isEndorsed: true,
};

const common = {
  rules: "POOL-2 POOL-11",
  who: "social.caseworker",
  notAllowed: "social.secretary",
  desk: "SUCCESS",
  subject: "accountsId",
  version: 1,
  payload:
    "grantAccounts { version state dueOn returnReason claimed isMissing findings { path code } documents { id } steps { kind note } content { used unused } }",
  input: (n: number) => ({ accountsId: globalId("accounts", n) }),
} as const;
const newDate = { dueOn: "2028-04-30", reason: "Revisor er syg i marts." };

/** Every mutation by which staff treat accounts. */
export const accountsOperations: readonly Operation[] = [
  {
    ...common,
    name: "registerAccounts",
    prepare: (owner, n) => insertAccounts(owner, n),
    input: (n) => ({
      accountsId: globalId("accounts", n),
      content: accountsContent,
      documentIds: [globalId("attachment", n)],
    }),
  },
  { ...common, name: "checkAccounts", prepare: (owner, n) => insertAccounts(owner, n, { accounts: "SUBMITTED" }) },
  {
    ...common,
    name: "returnAccounts",
    prepare: (owner, n) => insertAccounts(owner, n, { accounts: "CHECKED" }),
    input: (n) => ({ accountsId: globalId("accounts", n), ...newDate }),
  },
  {
    ...common,
    name: "extendAccounts",
    desk: "NOT_ALLOWED",
    prepare: (owner, n) => insertAccounts(owner, n),
    input: (n) => ({ accountsId: globalId("accounts", n), ...newDate }),
  },
  {
    ...common,
    name: "approveAccounts",
    desk: "NOT_ALLOWED",
    prepare: (owner, n) => insertAccounts(owner, n, { accounts: "CHECKED", state: "PAID", unused: 6_000 }),
  },
];
