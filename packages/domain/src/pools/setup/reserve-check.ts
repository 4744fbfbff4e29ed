import { subtract, sum, zero, type Money } from "../../kernel/index.ts";
import type { BudgetLine } from "../terms/funding-round.type.ts";
import { reserveOf } from "../terms/pool-terms.ts";
import type { PoolTerms } from "../terms/pool.type.ts";

/** POOL-3: what is kept for development of a budget, what the terms ask for, and how much that is more. Øre. */
export interface ReserveCheck {
  readonly kept: Money;
  readonly asked: Money;
  readonly missing: Money;
}

/**
 * POOL-3, POOL-18: holds the reserve of a pool's year against its terms: of all its lines in that year, in whichever round they stand. It is a
 * warning: a committee may decide otherwise.
 */
export function reserveCheck(
  lines: readonly Pick<BudgetLine, "source" | "amount">[],
  terms: Pick<PoolTerms, "reserveShareBasisPoints">,
): ReserveCheck {
  const kept = sum(lines.filter(({ source }) => source === "RESERVE").map(({ amount }) => amount));
  const asked = reserveOf(sum(lines.map(({ amount }) => amount)), terms);
  return { kept, asked, missing: kept < asked ? subtract(asked, kept) : zero };
}
