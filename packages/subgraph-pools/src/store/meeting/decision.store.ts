import type { AssessmentCondition, Decision } from "@indgang/domain/pools";
import { seatReads } from "@indgang/subgraph-kit";

/** A decision with the conditions that the assessment set, copied when it was written. */
export type ReadDecision = Decision & { readonly conditions: readonly AssessmentCondition[] };

const select = `SELECT id, municipality_id AS "municipalityId", administration_id AS administration, application_id AS "applicationId",
  meeting_item_id AS "meetingItemId", budget_line_id AS "budgetLineId", outcome, amount, reason_code AS "reasonCode",
  reason_text AS "reasonText", hearing_deviation AS "hearingDeviation", decided_at AS "decidedAt", recorded_by_id AS "recordedBy", conditions FROM decision`;

export const decisionById = seatReads.oneByKey<ReadDecision>({
  name: "decision by id",
  text: `${select} WHERE id = ANY ($1::uuid[])`,
});
export const decisionByApplicationText = `${select} WHERE application_id = ANY ($1::uuid[])`;
export const decisionByApplication = seatReads.oneByKey<ReadDecision>({
  name: "decision by application",
  text: decisionByApplicationText,
  key: "applicationId",
});
export const decisionByMeetingItem = seatReads.oneByKey<ReadDecision>({
  name: "decision by meeting item",
  text: `${select} WHERE meeting_item_id = ANY ($1::uuid[])`,
  key: "meetingItemId",
});
