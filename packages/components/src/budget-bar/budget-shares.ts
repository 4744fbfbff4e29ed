/** Shares of a budget line in per cent of the drawn bar, and what is left in øre (negative when overdrawn). */
export interface BudgetShares {
  readonly left: number;
  readonly granted: number;
  readonly proposed: number;
  /** Where the budget ends on the bar: below 100 only when it is overdrawn. */
  readonly limit: number;
}

/** All in øre. A bar that is overdrawn is drawn to the sum, so that how far over can be seen. */
export function budgetShares(total: number, granted: number, proposed: number): BudgetShares {
  const scale = Math.max(total, granted + proposed, 1);
  const percent = (amount: number) => (100 * amount) / scale;
  return {
    left: total - granted - proposed,
    granted: percent(granted),
    proposed: percent(proposed),
    limit: percent(total),
  };
}
