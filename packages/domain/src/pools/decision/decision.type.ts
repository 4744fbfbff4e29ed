import type {
  ApplicationId,
  AssociationId,
  BudgetLineId,
  DecisionId,
  GrantId,
  Instant,
  MeetingItemId,
  Money,
  Owned,
  PersonId,
  PlainDate,
  PoolId,
} from "../../kernel/index.ts";

export const decisionOutcomes = ["FULL", "PART", "REJECTED"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** LAW-1: why a committee gives less than was asked for, or nothing. */
export const reasonCodes = [
  "BUDGET_EXHAUSTED",
  "OUTSIDE_PURPOSE",
  "NOT_VOLUNTEER_BASED",
  "NOT_LOCALLY_ANCHORED",
  "SUFFICIENT_OWN_FUNDS",
  "SINGLE_PERSON",
  "DOUBLE_FUNDING",
  "LOWER_PRIORITY",
  "WAGES_NOT_COVERED",
  "INSUFFICIENT_INFORMATION",
  "OTHER",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** POOL-9, POOL-10: what the committee decided on one application. Written once, never changed. */
export interface Decision extends Owned {
  readonly id: DecisionId;
  readonly applicationId: ApplicationId;
  readonly meetingItemId: MeetingItemId;
  readonly budgetLineId: BudgetLineId | null;
  readonly outcome: DecisionOutcome;
  readonly amount: Money;
  readonly reasonCode: ReasonCode | null;
  readonly reasonText: string;
  /** POOL-8: why those with a right to be heard were not waited for; null where nobody was to be waited for. */
  readonly hearingDeviation: string | null;
  readonly decidedAt: Instant;
  readonly recordedBy: PersonId;
}

export const grantSources = ["DECISION", "IMPORT"] as const;
export type GrantSource = (typeof grantSources)[number];

/** POOL-13, POOL-14: money given. Public: that and how much, never why. Amount in minor units of `currency` (ISO 4217). */
export interface Grant extends Owned {
  readonly id: GrantId;
  readonly associationId: AssociationId;
  readonly poolId: PoolId;
  readonly title: string;
  readonly amount: Money;
  readonly currency: string;
  readonly awardedOn: PlainDate;
  readonly year: number;
  readonly source: GrantSource;
  /** Id in the file that it was imported from. */
  readonly externalId: string | null;
  readonly applicationId: ApplicationId | null;
}
