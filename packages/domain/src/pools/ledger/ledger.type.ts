import type { ApplicationId, BudgetLineId, Instant, InstalmentId, Money, Owned } from "../../kernel/index.ts";

/** POOL-9, POOL-18: what happens to a line's money. EXPORT_FAILED takes an EXPORTED back: the finance system did not pay. */
export const ledgerEntryKinds = [
  "BUDGETED",
  "GRANTED",
  "CANCELLED",
  "EXPORTED",
  "EXPORT_FAILED",
  "PAID",
  "RETURNED",
  "CARRIED_OUT",
  "CARRIED_IN",
] as const;
export type LedgerEntryKind = (typeof ledgerEntryKinds)[number];

/** An entry before the store has given it an id. Amount in øre, above zero but for what is budgeted anew. Never changed. */
export interface NewLedgerEntry extends Owned {
  readonly budgetLineId: BudgetLineId;
  readonly kind: LedgerEntryKind;
  readonly amount: Money;
  readonly at: Instant;
  readonly applicationId: ApplicationId | null;
  readonly instalmentId: InstalmentId | null;
  /** The line on the other end of what was carried forward. */
  readonly otherLineId: BudgetLineId | null;
}

/** What one line's entries of one kind come to. */
export interface LedgerTotal {
  readonly kind: LedgerEntryKind;
  readonly amount: Money;
}

/**
 * A line's account, in øre. Two sums hold at any moment:
 * `budgeted + carriedIn + returned = carriedOut + granted + left`, and `granted = paid + exported + unsent`.
 */
export interface LineAccount {
  readonly budgeted: Money;
  readonly carriedIn: Money;
  readonly carriedOut: Money;
  /** What associations paid back: there to be given again, or carried forward. */
  readonly returned: Money;
  /** Less what was cancelled. */
  readonly granted: Money;
  /** What was granted and is not to be paid after all: in `left` again. */
  readonly cancelled: Money;
  readonly paid: Money;
  /** With the finance system, not yet paid. */
  readonly exported: Money;
  /** Granted, and not yet with the finance system. */
  readonly unsent: Money;
  /** Granted and not paid: `exported + unsent`. */
  readonly outstanding: Money;
  readonly left: Money;
}
