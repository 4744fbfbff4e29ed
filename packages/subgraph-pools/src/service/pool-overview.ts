import { mayReadRoundFigures } from "@indgang/domain/pools";
import { figuresOf, yearsOf, type CaseFigure, type PoolYear } from "@indgang/domain/seeing";
import type { RequestContext } from "@indgang/subgraph-kit";
import { budgetsByPool, talliesByPool } from "../store/pool/pool-overview.store.ts";
import type { PoolHead } from "../store/pool/pool.store.ts";

/** POOL-13, POOL-18: a pool in figures; to whoever may not know its cases what is public, and nothing else is read for them. */
export async function poolOverview(
  context: RequestContext,
  pool: PoolHead,
  year: number | null,
): Promise<{ readonly years: readonly PoolYear[]; readonly figures: readonly CaseFigure[] | null }> {
  const [budgets, tallies] = await Promise.all([
    context.use(budgetsByPool).load(pool.id),
    mayReadRoundFigures(context.viewer, pool) ? context.use(talliesByPool).load(pool.id) : null,
  ]);
  return { years: yearsOf(budgets, tallies), figures: tallies && figuresOf(tallies, year) };
}
