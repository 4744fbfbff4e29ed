import { add, money, subtract, sum, type Money } from "../../kernel/index.ts";
import type { LedgerEntryKind, LedgerTotal, LineAccount } from "./ledger.type.ts";

/** POOL-9, POOL-18: what a line's entries come to, in øre. The order of entries counts for nothing, and none is left out: so it sums to the øre. */
export function lineAccount(totals: readonly LedgerTotal[]): LineAccount {
  const of = (kind: LedgerEntryKind): Money =>
    sum(totals.filter((total) => total.kind === kind).map(({ amount }) => amount));
  const budgeted = of("BUDGETED");
  const carriedIn = of("CARRIED_IN");
  const carriedOut = of("CARRIED_OUT");
  const returned = of("RETURNED");
  const cancelled = of("CANCELLED");
  const granted = subtract(of("GRANTED"), cancelled);
  const paid = of("PAID");
  const exported = money(of("EXPORTED") - of("EXPORT_FAILED") - paid);
  const outstanding = subtract(granted, paid);
  const unsent = subtract(outstanding, exported);
  const left = subtract(add(add(budgeted, carriedIn), returned), add(carriedOut, granted));
  return { budgeted, carriedIn, carriedOut, returned, granted, cancelled, paid, exported, unsent, outstanding, left };
}

/** The accounts of several lines as one. */
export function jointAccount(totals: readonly (readonly LedgerTotal[])[]): LineAccount {
  return lineAccount(totals.flat());
}
