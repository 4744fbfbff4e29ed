import { newId, type Transaction } from "@indgang/database";
import type { Owned } from "@indgang/domain/kernel";
import { waitsFor, type Application, type NewTimelineEvent } from "@indgang/domain/pools";
import { toRowInstant } from "../values.ts";

/** A case before and after a step. */
export interface ChangedApplication {
  readonly before: Application;
  readonly after: Application;
}

/** What steps changed, each with the case as it was before. */
export function changedApplications(
  before: readonly { readonly application: Application }[],
  after: readonly { readonly application: Application }[],
): readonly ChangedApplication[] {
  const known = new Map(before.map(({ application }) => [application.id, application]));
  return after.flatMap(({ application }) => {
    const found = known.get(application.id);
    return found ? [{ before: found, after: application }] : [];
  });
}

/** Writes what steps changed, by one statement. False when the wall, or a change in between, kept one of the rows as it was. */
export async function saveApplications(
  transaction: Transaction,
  changes: readonly ChangedApplication[],
): Promise<boolean> {
  const rows = changes.map(({ before, after }) => ({
    id: before.id,
    before: before.version,
    version: after.version,
    state: after.state,
    waits_for: waitsFor(after),
    assignee_id: after.assigneeId,
    due_on: after.dueOn,
  }));
  const count = await transaction.$executeRaw`
    UPDATE application SET version = changed.version, state = changed.state, waits_for = changed.waits_for, assignee_id = changed.assignee_id, due_on = changed.due_on
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS changed (id uuid, before integer, version integer, state text, waits_for text, assignee_id uuid, due_on date)
    WHERE application.id = changed.id AND application.version = changed.before`;
  return count === changes.length;
}

/** Adds lines to the history, in the order given. */
export async function addEvents(
  transaction: Transaction,
  owner: Owned,
  events: readonly NewTimelineEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await transaction.timelineEvent.createMany({
    data: events.map(({ applicationId, at, kind, audience, actorId, note }) => ({
      municipalityId: owner.municipalityId,
      administrationId: owner.administration,
      id: newId(),
      applicationId,
      at: toRowInstant(at),
      kind,
      audience,
      actorId,
      note,
    })),
  });
}

/** Writes the formal check as it stands now. */
export async function saveFormalCheck(transaction: Transaction, application: Application): Promise<void> {
  const { municipalityId, administration, id, formalCheck } = application;
  const { items, missing, dueOn, completedAt } = formalCheck;
  await transaction.$executeRaw`
    INSERT INTO formal_check (municipality_id, administration_id, application_id, missing, due_on, completed_at)
    VALUES (${municipalityId}, ${administration}, ${id}::uuid, ${missing}, ${dueOn}::text::date, ${completedAt}::text::timestamptz)
    ON CONFLICT (municipality_id, application_id) DO UPDATE
    SET missing = excluded.missing, due_on = excluded.due_on, completed_at = excluded.completed_at`;
  await transaction.$executeRaw`
    INSERT INTO formal_check_item (municipality_id, administration_id, application_id, code, met, note)
    SELECT ${municipalityId}, ${administration}, ${id}::uuid, item.code, item.met, item.note
    FROM json_populate_recordset(NULL::formal_check_item, ${JSON.stringify(items)}::json) AS item
    ON CONFLICT (municipality_id, application_id, code) DO UPDATE SET met = excluded.met, note = excluded.note`;
}
