import type { Transaction } from "@indgang/database";
import type { Assessment } from "@indgang/domain/pools";
import { toRowInstant, toRowInstantOrNull, toRowMoneyOrNull } from "../values.ts";

/** Writes an assessment, the first time or again. What is no longer said of a criterion is said no more. */
export async function saveAssessmentRow(
  transaction: Transaction,
  before: Assessment | null,
  after: Assessment,
): Promise<boolean> {
  const { id, municipalityId, administration, version, assessorId, state, recommendation, summary } = after;
  const data = {
    version,
    assessorId,
    state,
    recommendation,
    recommendedAmount: toRowMoneyOrNull(after.recommendedAmount),
    summary,
    conditions: after.conditions.map(({ text, dueOn }) => ({ text, dueOn })),
    screening: after.screening.map(({ code, stance, note }) => ({ code, stance, note })),
    doubleFundingVerdict: after.doubleFunding?.verdict ?? null,
    doubleFundingNote: after.doubleFunding?.note ?? null,
    focusArea: after.focusArea,
    ratedAt: toRowInstantOrNull(after.ratedAt),
    updatedAt: toRowInstant(after.updatedAt),
    completedAt: toRowInstantOrNull(after.completedAt),
  };
  const owned = { municipalityId, administrationId: administration };
  const { count } =
    before === null
      ? await transaction.assessment.createMany({
          data: [{ ...owned, ...data, id, applicationId: after.applicationId }],
        })
      : await transaction.assessment.updateMany({ where: { municipalityId, id, version: before.version }, data });
  if (count !== 1) return false;
  const said = after.criteria.map(({ criterionId, rating, note }) => ({ criterion_id: criterionId, rating, note }));
  await transaction.$executeRaw`
    INSERT INTO criterion_assessment (municipality_id, administration_id, assessment_id, criterion_id, rating, note)
    SELECT ${municipalityId}, ${administration}, ${id}::uuid, said.criterion_id, said.rating, said.note FROM (
      SELECT criterion_id, rating, note FROM json_populate_recordset(NULL::criterion_assessment, ${JSON.stringify(said)}::json)
      UNION ALL
      SELECT criterion_id, NULL, '' FROM criterion_assessment
      WHERE municipality_id = ${municipalityId} AND assessment_id = ${id}::uuid AND criterion_id <> ALL (${said.map((each) => each.criterion_id)}::text[]::uuid[])
    ) AS said
    ON CONFLICT (municipality_id, assessment_id, criterion_id) DO UPDATE SET rating = excluded.rating, note = excluded.note`;
  return true;
}
