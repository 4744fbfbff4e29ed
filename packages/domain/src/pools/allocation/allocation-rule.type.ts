import type {
  AllocationDraftId,
  ApplicationId,
  BudgetLineId,
  FundingRoundId,
  Instant,
  Money,
  Owned,
  PersonId,
  Versioned,
} from "../../kernel/index.ts";
import type { Recommendation } from "../assessment/assessment.type.ts";
import type { BudgetSource } from "../terms/funding-round.type.ts";

/**
 * Who comes first where the money does not reach. EVENLY: nobody, all get the same share less. FOCUS_FIRST: cases of the round's focus areas, then by score.
 * BY_SCORE: the highest score. BY_RECEPTION: who came first.
 */
export const allocationOrders = ["EVENLY", "FOCUS_FIRST", "BY_SCORE", "BY_RECEPTION"] as const;
export type AllocationOrder = (typeof allocationOrders)[number];

/** Of what the share is taken: what was applied for, or what was recommended. */
export const allocationBases = ["APPLIED", "RECOMMENDED"] as const;
export type AllocationBasis = (typeof allocationBases)[number];

/** POOL-17: how money is shared out, as data. Amounts in øre. */
export interface AllocationRule {
  readonly order: AllocationOrder;
  readonly basis: AllocationBasis;
  /** 1 to 10,000 hundredths of a percent of the basis. */
  readonly shareBasisPoints: number;
  /** No case gets more; null: no bound. */
  readonly cap: Money | null;
  /** Whoever would get less gets nothing; null: no bound. */
  readonly floor: Money | null;
  /** Whether the lines of the reserve are used, after all others (POOL-3). */
  readonly usesReserve: boolean;
}

/** POOL-9: a named try at sharing a round's money out. Its amounts are worked out whenever it is read, of what is left then. */
export interface AllocationDraft extends Owned, Versioned, AllocationRule {
  readonly id: AllocationDraftId;
  readonly roundId: FundingRoundId;
  readonly name: string;
  readonly createdById: PersonId;
  readonly createdAt: Instant;
}

/** An assessed case that is not decided. */
export interface AllocatedCase {
  readonly applicationId: ApplicationId;
  readonly caseNumber: string;
  readonly applied: Money;
  readonly recommendation: Recommendation | null;
  readonly recommended: Money;
  readonly focusArea: string | null;
  /** Mean of those who assessed, in hundredths of a percent; null: no score. */
  readonly score: number | null;
  readonly receivedAt: Instant;
}

export interface AllocatedLine {
  readonly id: BudgetLineId;
  readonly source: BudgetSource;
  readonly left: Money;
}

/** Why a case gets less than the share: null when it does not. */
export const allocationLimits = ["NOT_RECOMMENDED", "CAP", "FLOOR", "MONEY"] as const;
export type AllocationLimit = (typeof allocationLimits)[number];

export interface AllocatedAmount {
  readonly applicationId: ApplicationId;
  readonly amount: Money;
  /** From which line; null for nothing. */
  readonly lineId: BudgetLineId | null;
  readonly limit: AllocationLimit | null;
}

export interface Allocation {
  /** In the order of the cases that came in. */
  readonly amounts: readonly AllocatedAmount[];
  readonly lines: readonly { readonly lineId: BudgetLineId; readonly used: Money; readonly left: Money }[];
  readonly total: Money;
}
