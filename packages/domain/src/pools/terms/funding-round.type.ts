import type {
  BudgetLineId,
  FundingRoundId,
  Instant,
  Money,
  Owned,
  PlainDate,
  PoolId,
  Versioned,
} from "../../kernel/index.ts";

/** Derived from the clock and from `decidedAt`, never stored: see roundState. */
export const fundingRoundStates = ["ANNOUNCED", "OPEN", "CLOSED", "DECIDED"] as const;
export type FundingRoundState = (typeof fundingRoundStates)[number];

/** POOL-3, POOL-7: yearly with a deadline; development money all year, from the reserve; running grants over several years. */
export const roundKinds = ["YEARLY", "ROLLING", "RUNNING"] as const;
export type RoundKind = (typeof roundKinds)[number];

/** POOL-3: a pool in a year. Applications are received from `opensAt` up to and including `deadlineAt`. */
export interface FundingRound extends Owned, Versioned {
  readonly id: FundingRoundId;
  readonly poolId: PoolId;
  readonly kind: RoundKind;
  readonly year: number;
  /** POOL-7: how many years a running grant is given for; null for the other kinds. */
  readonly years: number | null;
  readonly name: string;
  readonly opensAt: Instant;
  readonly deadlineAt: Instant;
  readonly decidedAt: Instant | null;
  /** POOL-5 */
  readonly focusAreas: readonly string[];
  /** POOL-17: the day whose terms and criteria count for every case of the round, whatever comes after. */
  readonly termsOn: PlainDate;
  /** Why it was closed before its deadline; null when it was not. */
  readonly closedReason: string | null;
}

/** POOL-3: where the money of a line comes from. RESERVE is kept for development. */
export const budgetSources = ["BLOCK_GRANT", "OWN_BUDGET", "STATE_POOL", "RESERVE"] as const;
export type BudgetSource = (typeof budgetSources)[number];

/** POOL-3, POOL-18: part of a round's budget by source. What is left is `leftOf(line)`. Amounts in øre. */
export interface BudgetLine extends Owned, Versioned {
  readonly id: BudgetLineId;
  readonly roundId: FundingRoundId;
  readonly source: BudgetSource;
  readonly name: string;
  readonly amount: Money;
  readonly granted: Money;
}
