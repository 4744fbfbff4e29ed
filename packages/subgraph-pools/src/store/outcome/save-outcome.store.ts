import type { Transaction } from "@indgang/database";
import { outcomeDraftForm, type EvaluatedReport, type OutcomeDraft, type OutcomeReport } from "@indgang/domain/outcome";
import { toRowInstant, toRowInstantOrNull } from "../values.ts";

/** Saves what a step made of a report itself. False when somebody else was first, or the wall kept it as it was. */
export async function saveOutcome(
  transaction: Transaction,
  before: OutcomeReport,
  after: OutcomeReport,
): Promise<boolean> {
  const count = await transaction.$executeRaw`
    UPDATE outcome_report SET version = ${after.version}, state = ${after.state}, channel = ${after.channel}, summary = ${after.summary},
      people_reached = ${after.peopleReached}::integer, volunteers = ${after.volunteers}::integer, handed_in_at = ${toRowInstantOrNull(after.handedInAt)}, note = ${after.note}
    WHERE id = ${before.id}::uuid AND version = ${before.version}`;
  return count === 1;
}

/** The same with what the own office alone sets: the day, and since when it is public. */
export async function saveOfficeOutcome(
  transaction: Transaction,
  before: OutcomeReport,
  after: OutcomeReport,
): Promise<boolean> {
  const count = await transaction.$executeRaw`
    UPDATE outcome_report SET version = ${after.version}, state = ${after.state}, note = ${after.note}, due_on = ${after.dueOn}::text::date,
      approved_at = ${toRowInstantOrNull(after.approvedAt)}
    WHERE id = ${before.id}::uuid AND version = ${before.version}`;
  return count === 1;
}

/** What is told of each goal. Before the report itself: goals of one that is handed in are changed by nobody but the office. */
export async function saveResults(transaction: Transaction, { id, goals }: OutcomeReport): Promise<void> {
  await transaction.$executeRaw`
    UPDATE outcome_goal SET verdict = told.verdict, words = told.words, figure = told.figure
    FROM json_to_recordset(${JSON.stringify(goals)}::json) AS told (position integer, verdict text, words text, figure integer)
    WHERE outcome_goal.report_id = ${id}::uuid AND outcome_goal.position = told.position`;
}

/** The goals as they are from now on; what is told of one stays with it. */
export async function saveGoals(transaction: Transaction, report: EvaluatedReport): Promise<void> {
  const { id, municipalityId, administration, goals } = report;
  const positions = goals.map(({ position }) => position);
  await transaction.$executeRaw`DELETE FROM outcome_goal WHERE report_id = ${id}::uuid AND position <> ALL (${positions}::integer[])`;
  await transaction.$executeRaw`
    INSERT INTO outcome_goal (municipality_id, administration_id, report_id, position, text, measure, target, unit)
    SELECT ${municipalityId}::integer, ${administration}, ${id}::uuid, goal.* FROM json_to_recordset(${JSON.stringify(goals)}::json)
      AS goal (position integer, text text, measure text, target integer, unit text)
    ON CONFLICT (municipality_id, report_id, position) DO UPDATE SET text = excluded.text, measure = excluded.measure, target = excluded.target, unit = excluded.unit`;
  await saveEvaluations(transaction, report);
}

/** What the office thinks, in place of what it thought. */
export async function saveEvaluations(
  transaction: Transaction,
  { id, municipalityId, administration, evaluations }: EvaluatedReport,
): Promise<void> {
  await transaction.$executeRaw`DELETE FROM outcome_evaluation WHERE report_id = ${id}::uuid`;
  await transaction.$executeRaw`
    INSERT INTO outcome_evaluation (municipality_id, administration_id, report_id, position, verdict, words)
    SELECT ${municipalityId}::integer, ${administration}, ${id}::uuid, said.* FROM json_to_recordset(${JSON.stringify(evaluations)}::json)
      AS said (position integer, verdict text, words text)`;
}

/** Keeps what the association has written. False when a colleague was first. */
export async function saveDraft(
  transaction: Transaction,
  report: OutcomeReport,
  draft: OutcomeDraft,
): Promise<boolean> {
  const content = JSON.stringify({ form: outcomeDraftForm, ...draft.content });
  const at = toRowInstant(draft.updatedAt);
  const count =
    draft.version === 1
      ? await transaction.$executeRaw`
        INSERT INTO outcome_draft (municipality_id, administration_id, report_id, version, association_id, content, updated_at)
        VALUES (${report.municipalityId}, ${report.administration}, ${report.id}::uuid, 1, ${report.associationId}::uuid, ${content}::jsonb, ${at})
        ON CONFLICT (municipality_id, report_id) DO NOTHING`
      : await transaction.$executeRaw`
        UPDATE outcome_draft SET version = ${draft.version}, content = ${content}::jsonb, updated_at = ${at}
        WHERE report_id = ${report.id}::uuid AND version = ${draft.version - 1}`;
  return count === 1;
}

export async function deleteDraft(transaction: Transaction, { id }: OutcomeReport): Promise<void> {
  await transaction.$executeRaw`DELETE FROM outcome_draft WHERE report_id = ${id}::uuid`;
}
