import type {
  ApplicationId,
  Instant,
  OpinionId,
  Owned,
  PersonId,
  PlainDate,
  Transitions,
  Versioned,
} from "../../kernel/index.ts";
import type { CriterionAssessment } from "../assessment/assessment.type.ts";

export const opinionStates = ["ASKED", "GIVEN", "CALLED_BACK"] as const;
export type OpinionState = (typeof opinionStates)[number];

/** ASKED: it is being thought about. GIVEN: it is in, and stays. CALLED_BACK: it is waited for no more; it may be asked for again. */
export const opinionTransitions = {
  ASKED: ["GIVEN", "CALLED_BACK"],
  GIVEN: [],
  CALLED_BACK: ["ASKED"],
} as const satisfies Transitions<OpinionState>;

/** POOL-4: that a colleague was asked to assess a case, too. What the colleague thinks stands in an OpinionContent. */
export interface Opinion extends Owned, Versioned {
  readonly id: OpinionId;
  readonly applicationId: ApplicationId;
  readonly personId: PersonId;
  readonly askedById: PersonId;
  readonly askedAt: Instant;
  /** What the leader wants to know. */
  readonly question: string;
  readonly dueOn: PlainDate | null;
  readonly state: OpinionState;
  readonly givenAt: Instant | null;
}

/** A second assessment of one's own: how the application does by each criterion, and what else there is to say. */
export interface OpinionContent {
  readonly criteria: readonly CriterionAssessment[];
  readonly summary: string;
}
