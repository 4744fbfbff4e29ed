import type {
  ApplicationId,
  AssessmentId,
  CriterionId,
  Instant,
  Money,
  Owned,
  PersonId,
  PlainDate,
  Transitions,
  Versioned,
} from "../../kernel/index.ts";
import type { ScreeningCode } from "../screening/screening-hint.type.ts";

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

/** What is asked of the association if it is given money, and by when where a day was set. */
export interface AssessmentCondition {
  readonly text: string;
  readonly dueOn: PlainDate | null;
}

/** POOL-4: what whoever assesses says to a hint of the screening: it is taken, or overruled with a note. */
export const screeningStances = ["TAKEN", "OVERRULED"] as const;
export type ScreeningStance = (typeof screeningStances)[number];
export interface ScreeningAnswer {
  readonly code: ScreeningCode;
  readonly stance: ScreeningStance;
  readonly note: string;
}

/** POOL-13: what whoever assesses thinks of other money for what may be the same. */
export const doubleFundingVerdicts = ["NOT_SAME_PURPOSE", "COORDINATED", "SAME_PURPOSE"] as const;
export type DoubleFundingVerdict = (typeof doubleFundingVerdicts)[number];
export interface DoubleFundingAnswer {
  readonly verdict: DoubleFundingVerdict;
  readonly note: string;
}

/** What the assessor has written. Amount in øre. */
export interface AssessmentContent {
  readonly criteria: readonly CriterionAssessment[];
  readonly recommendation: Recommendation | null;
  readonly recommendedAmount: Money | null;
  readonly summary: string;
  readonly conditions: readonly AssessmentCondition[];
  readonly screening: readonly ScreeningAnswer[];
  /** Null while nobody has answered. */
  readonly doubleFunding: DoubleFundingAnswer | null;
  /** POOL-5: the one of the round's focus areas that it belongs to; null for none. */
  readonly focusArea: string | null;
}

/** The professional assessment: read and written in its own administration only (POOL-1, POOL-13). */
export interface Assessment extends Owned, Versioned, AssessmentContent {
  readonly id: AssessmentId;
  readonly applicationId: ApplicationId;
  readonly assessorId: PersonId;
  readonly state: AssessmentState;
  /** When the ratings were handed in: from then on they stay, and colleagues' are shown. Null while they are the assessor's own. */
  readonly ratedAt: Instant | null;
  readonly updatedAt: Instant;
  readonly completedAt: Instant | null;
}
