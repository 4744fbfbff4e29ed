import { newId, type Transaction } from "@indgang/database";
import type { ChangeRequest } from "@indgang/domain/change-requests";
import type { Instant } from "@indgang/domain/kernel";
import { instantColumn, seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";
import { ownReads } from "../own-rows.ts";
import { toRowInstantOrNull } from "../values.ts";
import { handlingOf, type Handling } from "./grant-year.store.ts";

const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, application_id AS "applicationId",
  association_id AS "associationId", kind, wish, reason, amount, ends_on AS "endsOn", budget, state, ${instantColumn("asked_at")} AS "askedAt",
  assessment, meeting_id AS "meetingId", answer, ${instantColumn("answered_at")} AS "answeredAt", answered_by_id AS "answeredById"`;
/** What the association knows of its own wish: nothing of how it is weighed. */
const ownColumns = `id, wall.municipality() AS "municipalityId", administration_id AS administration, version, application_id AS "applicationId",
  association_id AS "associationId", kind, wish, reason, amount, ends_on AS "endsOn", budget, state, ${instantColumn("asked_at")} AS "askedAt",
  NULL AS assessment, NULL AS "meetingId", answer, ${instantColumn("answered_at")} AS "answeredAt", NULL AS "answeredById"`;
const order = "ORDER BY application_id, asked_at DESC, id DESC";

/** POOL-11: what an association asked to change, the latest first. */
export const changesByApplication = seatReads.manyByKey<ChangeRequest>({
  name: "changes by application",
  text: `SELECT ${columns} FROM change_request WHERE application_id = ANY ($1::uuid[]) ${order}`,
  key: "applicationId",
});

/** What is put before a meeting. */
export const changesByMeeting = seatReads.manyByKey<ChangeRequest>({
  name: "changes by meeting",
  text: `SELECT ${columns} FROM change_request WHERE meeting_id = ANY ($1::uuid[]) ORDER BY meeting_id, asked_at, id`,
  key: "meetingId",
});

export const changeById = seatReads.oneByKey<ChangeRequest>({
  name: "change by id",
  text: `SELECT ${columns} FROM change_request WHERE id = ANY ($1::uuid[])`,
});

/** The same for whoever speaks for the association: without the assessment. */
export const ownChangesByApplication = ownReads.manyByKey<ChangeRequest>({
  name: "own changes",
  text: `SELECT ${ownColumns} FROM wall.own_changes($1::uuid[]) ${order}`,
  key: "applicationId",
});

export async function findChange(rows: Rows, id: string): Promise<ChangeRequest | null> {
  const text = `SELECT ${columns} FROM change_request WHERE id = $1::uuid`;
  const [found] = await rows.query<Columns<ChangeRequest>>({ name: "change", text, values: [id] });
  return found ?? null;
}

/** What an association asked of one case, or of the case of one wish. */
export async function findOwnChanges(
  rows: Rows,
  by: { readonly applicationId: string } | { readonly changeId: string },
): Promise<readonly ChangeRequest[]> {
  const isByCase = "applicationId" in by;
  const ofCase = isByCase ? "$1::uuid" : "wall.own_change($1::uuid)";
  return rows.query<Columns<ChangeRequest>>({
    name: isByCase ? "own changes of case" : "own changes beside one",
    text: `SELECT ${ownColumns} FROM wall.own_changes(ARRAY[${ofCase}]) ${order}`,
    values: [isByCase ? by.applicationId : by.changeId],
  });
}

/** Asks. Null when another wish came first, or there is no such grant. */
export async function askForChange(transaction: Transaction, change: ChangeRequest): Promise<Handling | null> {
  const { id, applicationId, administration, kind, wish, reason, amount, endsOn, budget, askedAt } = change;
  const given = JSON.stringify({ kind, wish, reason, amount, endsOn, budget, askedAt });
  const [taken] = await transaction.$queryRaw<{ readonly assignee: string | null }[]>`
    SELECT assignee_id::text AS assignee FROM wall.ask_change(${applicationId}::uuid, ${id}::uuid, ${newId()}::uuid, ${given}::jsonb)`;
  return handlingOf(administration, taken);
}

/** Takes a wish back. False when it was answered meanwhile. */
export async function withdrawOwnChange(
  transaction: Transaction,
  { id, version }: ChangeRequest,
  now: Instant,
): Promise<boolean> {
  const [taken] = await transaction.$queryRaw<{ readonly done: boolean }[]>`
    SELECT wall.withdraw_own_change(${id}::uuid, ${version - 1}, ${newId()}::uuid, ${now}::timestamptz) AS done`;
  return taken?.done ?? false;
}

/** Writes what was said to a wish. False when it was not as it was read. */
export async function saveChange(transaction: Transaction, after: ChangeRequest): Promise<boolean> {
  const { municipalityId, id, version, state, assessment, meetingId, answer, answeredAt, answeredById } = after;
  const { count } = await transaction.changeRequest.updateMany({
    where: { municipalityId, id, version: version - 1 },
    data: { version, state, assessment, meetingId, answer, answeredAt: toRowInstantOrNull(answeredAt), answeredById },
  });
  return count === 1;
}
