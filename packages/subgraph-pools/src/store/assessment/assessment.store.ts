import type { Assessment, CaseWithInterests } from "@indgang/domain/pools";
import { seatReads } from "@indgang/subgraph-kit";
import { personReads } from "../person-rows.ts";
import { interestsOfCase } from "../application/whole-application.store.ts";

/** An assessment with what tells who takes no part in its case. */
export interface ReadAssessment extends Assessment {
  readonly ofCase: CaseWithInterests;
}

const columns = `assessment.id, assessment.municipality_id AS "municipalityId", assessment.administration_id AS administration,
  assessment.version, assessment.application_id AS "applicationId", assessment.assessor_id AS "assessorId", assessment.state,
  assessment.recommendation, assessment.recommended_amount AS "recommendedAmount", assessment.summary,
  assessment.conditions, assessment.screening, assessment.focus_area AS "focusArea", assessment.rated_at AS "ratedAt",
  CASE WHEN assessment.double_funding_verdict IS NOT NULL
    THEN json_build_object('verdict', assessment.double_funding_verdict, 'note', assessment.double_funding_note) END AS "doubleFunding",
  assessment.updated_at AS "updatedAt", assessment.completed_at AS "completedAt",
  (SELECT coalesce(json_agg(json_build_object('criterionId', rated.criterion_id, 'rating', rated.rating, 'note', rated.note)
      ORDER BY criterion.position, criterion.id), '[]')
    FROM criterion_assessment rated
    JOIN criterion ON criterion.municipality_id = rated.municipality_id AND criterion.id = rated.criterion_id
    WHERE rated.municipality_id = assessment.municipality_id AND rated.assessment_id = assessment.id) AS criteria`;

const select = `SELECT ${columns}, (SELECT json_build_object('id', application.id, 'associationId', application.association_id, 'interests', ${interestsOfCase})
    FROM application WHERE application.municipality_id = assessment.municipality_id AND application.id = assessment.application_id) AS "ofCase"
  FROM assessment`;

export const assessmentByApplicationText = `SELECT ${columns} FROM assessment WHERE assessment.application_id = ANY ($1::uuid[])`;
export const assessmentInstants = ["updatedAt", "completedAt", "ratedAt"] as const;

/** POOL-1: the wall shows assessments to their own administration alone. */
export const assessmentById = seatReads.oneByKey<ReadAssessment>({
  name: "assessment by id",
  text: `${select} WHERE assessment.id = ANY ($1::uuid[])`,
});
export const assessmentByApplication = seatReads.oneByKey<ReadAssessment>({
  name: "assessment by application",
  text: `${select} WHERE assessment.application_id = ANY ($1::uuid[])`,
  key: "applicationId",
});

// POOL-4: while an opinion is waited for, a draft is shown to some people alone, so the read has to name who asks.
const ownReads = personReads(assessmentInstants);
export const ownAssessmentById = ownReads.oneByKey<ReadAssessment>({
  name: "own assessment by id",
  text: `${select} WHERE assessment.id = ANY ($1::uuid[])`,
});
export const ownAssessmentByApplication = ownReads.oneByKey<ReadAssessment>({
  name: "own assessment by application",
  text: `${select} WHERE assessment.application_id = ANY ($1::uuid[])`,
  key: "applicationId",
});
