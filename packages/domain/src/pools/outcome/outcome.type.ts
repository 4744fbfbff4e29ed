import type { TargetGroup } from "../../associations/index.ts";
import type {
  ApplicationId,
  AssociationId,
  FundingRoundId,
  Instant,
  OutcomeReportId,
  Owned,
  PlainDate,
  PoolId,
  Versioned,
} from "../../kernel/index.ts";
import type { ApplicationChannel } from "../application/application.values.ts";
import type { GoalVerdict, OutcomeState } from "./outcome.states.ts";

/** A goal as it was granted. `target` in `unit`, both whole and stated together; null where the goal is measured in words alone. */
export interface GrantedGoal {
  /** Its identity within the report; not its place. */
  readonly position: number;
  readonly text: string;
  readonly measure: string;
  readonly target: number | null;
  readonly unit: string | null;
}

/** What the association tells of one goal. `figure`: the number that was reached, in the goal's unit. */
export interface GoalResult {
  readonly position: number;
  readonly verdict: GoalVerdict | null;
  readonly words: string;
  readonly figure: number | null;
}

/** What the administration thinks of one goal. */
export interface GoalEvaluation {
  readonly position: number;
  readonly verdict: GoalVerdict | null;
  readonly words: string;
}

/** What an association writes of a grant: per goal, in all, and how many it reached. */
export interface OutcomeContent {
  readonly goals: readonly GoalResult[];
  readonly summary: string;
  readonly peopleReached: number | null;
  readonly volunteers: number | null;
}

/** POOL-12: what came of a grant. Approved, it is public. */
export interface OutcomeReport extends Owned, Versioned, Omit<OutcomeContent, "goals"> {
  readonly id: OutcomeReportId;
  readonly applicationId: ApplicationId;
  readonly poolId: PoolId;
  readonly roundId: FundingRoundId;
  readonly associationId: AssociationId;
  /** The year that the money is for. */
  readonly year: number;
  readonly title: string;
  readonly targetGroups: readonly TargetGroup[];
  readonly dueOn: PlainDate;
  readonly state: OutcomeState;
  readonly channel: ApplicationChannel | null;
  readonly handedInAt: Instant | null;
  /** Why it was sent back, or its goals were changed; null once it is handed in. */
  readonly note: string | null;
  readonly approvedAt: Instant | null;
  readonly goals: readonly (GrantedGoal & GoalResult)[];
}

/** The same with what the administration thinks, which is its own until it is approved. */
export interface EvaluatedReport extends OutcomeReport {
  readonly evaluations: readonly GoalEvaluation[];
}

/** What the association has written and not handed in. Version 0: nothing yet. */
export interface OutcomeDraft extends Versioned {
  readonly content: OutcomeContent;
  readonly updatedAt: Instant;
}
