import type {
  ApplicationId,
  AssessmentId,
  CriterionId,
  Instant,
  Money,
  Owned,
  PersonId,
  Transitions,
  Versioned,
} from "../kernel/index.ts";

export const assessmentStates = ["DRAFT", "COMPLETED"] as const;
export type AssessmentState = (typeof assessmentStates)[number];

/** A draft is completed; a leader may reopen it until the case is on a meeting's list. */
export const assessmentTransitions = {
  DRAFT: ["COMPLETED"],
  COMPLETED: ["DRAFT"],
} as const satisfies Transitions<AssessmentState>;

export const recommendations = ["FULL", "PART", "REJECT"] as const;
export type Recommendation = (typeof recommendations)[number];

export const ratings = ["MET", "PARTLY_MET", "NOT_MET", "NOT_RELEVANT"] as const;
export type Rating = (typeof ratings)[number];

/** POOL-4: how the application does by one criterion; null while nobody has said. */
export interface CriterionAssessment {
  readonly criterionId: CriterionId;
  readonly rating: Rating | null;
  readonly note: string;
}

/** What the assessor has written. Amount in øre. */
export interface AssessmentContent {
  readonly criteria: readonly CriterionAssessment[];
  readonly recommendation: Recommendation | null;
  readonly recommendedAmount: Money | null;
  readonly summary: string;
}

/** The professional assessment: read and written in its own administration only (POOL-1, POOL-13). */
export interface Assessment extends Owned, Versioned, AssessmentContent {
  readonly id: AssessmentId;
  readonly applicationId: ApplicationId;
  readonly assessorId: PersonId;
  readonly state: AssessmentState;
  readonly updatedAt: Instant;
  readonly completedAt: Instant | null;
}
