import type { Counted } from "../counted.type.ts";
import type { OutcomeFacts } from "../report-facts.type.ts";
import type { FigureRow } from "../report-figure.type.ts";

/** POOL-12: pool by pool what came of the grants. Numbers that were kept before this was counted make no row, so that nothing looks like none. */
export function outcomeRows(
  { facts, part, poolId }: Counted,
  count: (outcome: OutcomeFacts) => readonly number[],
): readonly FigureRow[] {
  return facts.flatMap(({ name, pools, outcomes = [] }) =>
    pools.flatMap((pool) => {
      const found = outcomes.find((one) => one.poolId === pool.id);
      if (found === undefined || (poolId !== null && poolId !== pool.id)) return [];
      return [{ key: pool.id, name: part === "JOINT" ? `${pool.name}, ${name}` : pool.name, values: count(found) }];
    }),
  );
}
