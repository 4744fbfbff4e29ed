import type { Instant, JurorId, NominationId, PrizeCategoryId, PrizeCriterionId, Versioned } from "../kernel/index.ts";

/** AWARD-2: what a juror gives a nomination by one criterion: whole points, from 0 to the most that it gives. */
export interface JuryScore {
  readonly nominationId: NominationId;
  readonly criterionId: PrizeCriterionId;
  readonly points: number;
}

/** AWARD-2: a juror's ballot in one category: a draft, which only the juror sees, until it is submitted. */
export interface JuryBallot extends Versioned {
  readonly categoryId: PrizeCategoryId;
  readonly jurorId: JurorId;
  readonly submittedAt: Instant | null;
  readonly scores: readonly JuryScore[];
}
