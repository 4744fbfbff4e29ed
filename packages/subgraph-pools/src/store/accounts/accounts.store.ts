import type { AccountsStep, GrantAccounts, MissingAccounts } from "@indgang/domain/accounts";
import {
  instantColumn,
  seatReads,
  type Columns,
  type Page,
  type PageOfNodes,
  type RequestContext,
  type Rows,
} from "@indgang/subgraph-kit";

const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, application_id AS "applicationId",
  association_id AS "associationId", pool_id AS "poolId", year, amount, demand, period_ends_on AS "periodEndsOn", due_on AS "dueOn", state, channel,
  document_ids::text[] AS "documentIds", ${instantColumn("submitted_at")} AS "submittedAt", return_reason AS "returnReason", claimed,
  CASE WHEN used IS NOT NULL THEN json_build_object('used', used, 'otherIncome', other_income, 'unused', unused, 'auditorName', auditor_name,
    'auditorKind', auditor_kind, 'auditorNumber', auditor_number, 'isEndorsed', is_endorsed, 'note', note) END AS content`;

export const accountsById = seatReads.oneByKey<GrantAccounts>({
  name: "accounts by id",
  text: `SELECT ${columns} FROM grant_accounts WHERE id = ANY ($1::uuid[])`,
});

export const accountsByApplication = seatReads.manyByKey<GrantAccounts>({
  name: "accounts by application",
  text: `SELECT ${columns} FROM grant_accounts WHERE application_id = ANY ($1::uuid[]) ORDER BY year`,
  key: "applicationId",
});

/** What was done with accounts, the earliest first. */
export const stepsByAccounts = seatReads.manyByKey<AccountsStep & { readonly accountsId: string }>({
  name: "steps by accounts",
  text: `SELECT accounts_id AS "accountsId", kind, ${instantColumn("at")} AS at, actor_id AS "actorId", day, note, content
    FROM accounts_step WHERE accounts_id = ANY ($1::uuid[]) ORDER BY at, id`,
  key: "accountsId",
});

/** What a list of accounts is narrowed by. Bounds are included. */
export interface AccountsCriteria {
  readonly administration?: string;
  readonly poolId?: string;
  readonly associationId?: string;
  readonly states?: readonly string[];
  readonly dueTo?: string;
}

const conditions: Readonly<Record<keyof AccountsCriteria, string>> = {
  administration: "administration_id = #",
  poolId: "pool_id = #::uuid",
  associationId: "association_id = #::uuid",
  states: "state = ANY (#::text[])",
  dueTo: "due_on <= #::date",
};

/** POOL-2: a page of the accounts that the seat sees, the first due first: so what is overdue comes before all else that is owed. */
export function listAccounts(
  context: RequestContext,
  criteria: AccountsCriteria,
  page: Page,
): Promise<PageOfNodes<GrantAccounts>> {
  const given = (Object.keys(conditions) as (keyof AccountsCriteria)[]).filter((name) => criteria[name] !== undefined);
  return seatReads.pageOfList<GrantAccounts>(
    context,
    {
      name: "accounts",
      columns,
      from: "grant_accounts",
      conditions: given.map((name, index) => conditions[name].replace("#", `$${index + 1}`)),
      values: given.map((name) => criteria[name]),
      ordering: {
        name: "accounts DUE_ON_ASC",
        column: "due_on",
        cast: "date",
        kind: "date",
        descending: false,
        valueOf: ({ dueOn }) => dueOn,
      },
    },
    page,
  );
}

/** Accounts inside of a change; null when the seat does not see them. */
export async function findAccounts(rows: Rows, id: string): Promise<GrantAccounts | null> {
  const [found] = await rows.query<Columns<GrantAccounts>>({
    name: "accounts",
    text: `SELECT ${columns} FROM grant_accounts WHERE id = $1::uuid`,
    values: [id],
  });
  return found ?? null;
}

/** POOL-11: earlier accounts of the same grant that were approved. */
export async function findApproved(
  rows: Rows,
  { id, applicationId }: Pick<GrantAccounts, "id" | "applicationId">,
): Promise<readonly GrantAccounts[]> {
  return rows.query<Columns<GrantAccounts>>({
    name: "approved accounts",
    text: `SELECT ${columns} FROM grant_accounts WHERE application_id = $1::uuid AND id <> $2::uuid AND state = 'APPROVED'`,
    values: [applicationId, id],
  });
}

const missingOf = (
  instalments: string,
): string => `SELECT DISTINCT paid.id AS "applicationId", told.case_number AS "caseNumber", owed.due_on AS "dueOn"
  FROM application paid
    JOIN grant_accounts owed ON owed.municipality_id = paid.municipality_id AND owed.administration_id = paid.administration_id
      AND owed.association_id = paid.association_id AND owed.pool_id = paid.pool_id
    JOIN application told ON told.municipality_id = owed.municipality_id AND told.id = owed.application_id
  WHERE ${instalments} AND owed.state IN ('OWED', 'RETURNED') AND owed.due_on < $2::date ORDER BY "dueOn", "caseNumber"`;

/** POOL-11: of cases that are paid, the accounts that their association owes the same pool and that are missing on a day. */
export async function findMissing(
  rows: Rows,
  applicationIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, readonly MissingAccounts[]>> {
  const found = await rows.query<Columns<MissingAccounts & { readonly applicationId: string }>>({
    name: "missing accounts",
    text: missingOf("paid.id = ANY ($1::uuid[])"),
    values: [applicationIds, today],
  });
  return Map.groupBy(found, ({ applicationId }) => applicationId);
}

/** POOL-11: the same for what is looked at; which accounts are missing the database's own day says. */
export const missingByApplication = seatReads.manyByKey<MissingAccounts & { readonly applicationId: string }>({
  name: "missing accounts by application",
  text: missingOf("paid.id = ANY ($1::uuid[])").replace("$2::date", "(now() AT TIME ZONE 'Europe/Copenhagen')::date"),
  key: "applicationId",
});
