import { newId, type Transaction } from "@indgang/database";
import { asId, type AdministrationSlug, type Instant, type PersonId } from "@indgang/domain/kernel";
import type { Decision } from "@indgang/domain/pools";
import type { GrantYear } from "@indgang/domain/running";
import { instantColumn, seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";
import { ownReads } from "../own-rows.ts";
import { toRowInstantOrNull, toRowMoney } from "../values.ts";

const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, application_id AS "applicationId",
  association_id AS "associationId", pool_id AS "poolId", year, amount, state, budget_line_id AS "budgetLineId", participants, volunteers, note,
  ${instantColumn("confirmed_at")} AS "confirmedAt", ${instantColumn("opened_at")} AS "openedAt", ${instantColumn("ended_at")} AS "endedAt",
  end_reason AS "endReason"`;
const order = "ORDER BY application_id, year";

/** POOL-7: the years of a case's grant, the first first; none for a grant of one year. */
export const yearsByApplication = seatReads.manyByKey<GrantYear>({
  name: "grant years by application",
  text: `SELECT ${columns} FROM grant_year WHERE application_id = ANY ($1::uuid[]) ${order}`,
  key: "applicationId",
});

export const grantYearById = seatReads.oneByKey<GrantYear>({
  name: "grant year by id",
  text: `SELECT ${columns} FROM grant_year WHERE id = ANY ($1::uuid[])`,
});

/** The same for whoever speaks for the association, once the minutes stand. */
export const ownYearsByApplication = ownReads.manyByKey<GrantYear>({
  name: "own grant years",
  text: `SELECT ${columns} FROM wall.own_grant_years($1::uuid[])`,
  key: "applicationId",
});

/** Whose year it is; null for what the seat does not see. */
export async function findCaseOfYear(rows: Rows, id: string): Promise<GrantYear | null> {
  const text = `SELECT ${columns} FROM grant_year WHERE id = $1::uuid`;
  const [found] = await rows.query<Columns<GrantYear>>({ name: "grant year", text, values: [id] });
  return found ?? null;
}

/** All years of a grant. Its case is locked before. */
export async function findYears(rows: Rows, applicationId: string): Promise<readonly GrantYear[]> {
  const text = `SELECT ${columns} FROM grant_year WHERE application_id = $1::uuid ${order}`;
  return rows.query<Columns<GrantYear>>({ name: "grant years", text, values: [applicationId] });
}

/** An association's own year with all of its grant, under a lock; none when it is not theirs, or no minutes stand. */
export async function lockOwnYears(rows: Rows, id: string): Promise<readonly GrantYear[]> {
  const text = `SELECT ${columns} FROM wall.lock_own_years($1::uuid) ORDER BY year`;
  return rows.query<Columns<GrantYear>>({ name: "own grant years to change", text, values: [id] });
}

/** What a later year gave, as a plan of payments asks for it; null until it is opened. */
export async function findOpenedYear(
  rows: Rows,
  applicationId: string,
  year: number,
): Promise<Pick<Decision, "amount" | "budgetLineId"> | null> {
  const found = (await findYears(rows, applicationId)).filter(({ state }) => state === "OPENED");
  // The first was given by the decision, and is paid by its plan.
  return found.slice(1).find((one) => one.year === year) ?? null;
}

/** Writes a year's new state. False when it was not as it was read, or the wall kept it. What is drawn the database enters itself. */
export async function saveYear(transaction: Transaction, after: GrantYear): Promise<boolean> {
  const { municipalityId, id, version, state, amount, budgetLineId, openedAt, endedAt, endReason } = after;
  const { count } = await transaction.grantYear.updateMany({
    where: { municipalityId, id, version: version - 1 },
    data: {
      version,
      state,
      amount: toRowMoney(amount),
      budgetLineId,
      openedAt: toRowInstantOrNull(openedAt),
      endedAt: toRowInstantOrNull(endedAt),
      endReason,
    },
  });
  return count === 1;
}

/** Takes down what an association said: all that the service desk writes of a year. */
export async function saveConfirmation(transaction: Transaction, after: GrantYear): Promise<boolean> {
  const { municipalityId, id, version, state, participants, volunteers, note, confirmedAt } = after;
  const { count } = await transaction.grantYear.updateMany({
    where: { municipalityId, id, version: version - 1 },
    data: { version, state, participants, volunteers, note, confirmedAt: toRowInstantOrNull(confirmedAt) },
  });
  return count === 1;
}

/** Who is told of what an association does with a case of its own. */
export interface Handling {
  readonly administration: AdministrationSlug;
  readonly assigneeId: PersonId | null;
}

/** The association's own renewal. Null when somebody else was first. */
export async function renewOwnYear(
  transaction: Transaction,
  { id, version, participants, volunteers, note, administration }: GrantYear,
  now: Instant,
): Promise<Handling | null> {
  const given = JSON.stringify({ participants, volunteers, note });
  const [taken] = await transaction.$queryRaw<{ readonly assignee: string | null }[]>`
    SELECT assignee_id::text AS assignee FROM wall.renew_own_year(${id}::uuid, ${version - 1}, ${newId()}::uuid, ${now}::timestamptz, ${given}::jsonb)`;
  return handlingOf(administration, taken);
}

export function handlingOf(
  administration: AdministrationSlug,
  taken: { readonly assignee: string | null } | undefined,
): Handling | null {
  if (taken === undefined) return null;
  return { administration, assigneeId: taken.assignee === null ? null : asId<"Person">(taken.assignee) };
}
