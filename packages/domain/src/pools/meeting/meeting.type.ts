import type {
  ApplicationId,
  BudgetLineId,
  CommitteeId,
  DecisionId,
  Instant,
  MeetingId,
  MeetingItemId,
  Money,
  Owned,
  PersonId,
  Transitions,
  Versioned,
} from "../../kernel/index.ts";
import type { DecisionOutcome, ReasonCode } from "../decision/decision.type.ts";

export const meetingStates = ["DRAFT", "CALLED", "CLOSED", "CANCELLED"] as const;
export type MeetingState = (typeof meetingStates)[number];

/**
 * DRAFT: the secretary builds the list. CALLED: the members have it, decisions can be recorded from the day of the meeting on. CLOSED: the minutes
 * stand. CANCELLED: it is not held.
 */
export const meetingTransitions = {
  DRAFT: ["CALLED", "CANCELLED"],
  CALLED: ["CLOSED", "CANCELLED"],
  CLOSED: [],
  CANCELLED: [],
} as const satisfies Transitions<MeetingState>;

/** POOL-9: a committee's meeting, in which it decides. */
export interface CommitteeMeeting extends Owned, Versioned {
  readonly id: MeetingId;
  readonly committeeId: CommitteeId;
  readonly startsAt: Instant;
  readonly place: string;
  readonly state: MeetingState;
  readonly minutesText: string;
  readonly closedAt: Instant | null;
  readonly attendeeIds: readonly PersonId[];
}

/** How a recusal came about: the person said so, or the directory knows of a tie. */
export const recusalSources = ["DECLARED", "TIE"] as const;
export type RecusalSource = (typeof recusalSources)[number];

/** LAW-2: somebody who takes no part in one case. */
export interface Recusal {
  readonly personId: PersonId;
  readonly reason: string;
  readonly foundBy: RecusalSource;
}

/** What is put before the committee. Amount in øre. */
export interface Proposal {
  readonly budgetLineId: BudgetLineId | null;
  readonly proposedOutcome: DecisionOutcome;
  readonly proposedAmount: Money;
  readonly reasonCode: ReasonCode | null;
  readonly reasonText: string | null;
}

/** One application on a meeting's list. Position from 1. */
export interface MeetingItem extends Owned, Versioned, Proposal {
  readonly id: MeetingItemId;
  readonly meetingId: MeetingId;
  readonly applicationId: ApplicationId;
  readonly position: number;
  /** Those of the case: what was declared on an earlier list counts on this one. */
  readonly recusals: readonly Recusal[];
  readonly decisionId: DecisionId | null;
  /** LAW-7: why it is dealt with behind closed doors; null for an open item. */
  readonly closedReason: string | null;
}
