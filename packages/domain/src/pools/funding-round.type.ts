import type { BudgetLineId, FundingRoundId, Instant, Money, Owned, PoolId, Versioned } from "../kernel/index.ts";

/** Derived from the clock and from `decidedAt`, never stored: see roundState. */
export const fundingRoundStates = ["ANNOUNCED", "OPEN", "CLOSED", "DECIDED"] as const;
export type FundingRoundState = (typeof fundingRoundStates)[number];

/** POOL-3: a pool in a year. Applications are received from `opensAt` up to and including `deadlineAt`. */
export interface FundingRound extends Owned, Versioned {
  readonly id: FundingRoundId;
  readonly poolId: PoolId;
  readonly year: number;
  readonly name: string;
  readonly opensAt: Instant;
  readonly deadlineAt: Instant;
  readonly decidedAt: Instant | null;
  /** POOL-5 */
  readonly focusAreas: readonly string[];
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
