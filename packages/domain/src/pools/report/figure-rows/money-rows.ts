import { figuresOf, yearsOf } from "../../../seeing/index.ts";
import type { Counted } from "../counted.type.ts";
import type { FigureRow } from "../report-figure.type.ts";

/** So many years stand beside each other. */
export const comparedYears = 5;

/** POOL-18: pool by pool: how many asked for how much, what there was, what was given and is left. */
export function poolRows({ facts, year, part }: Counted): readonly FigureRow[] {
  return facts.flatMap(({ name, pools, budgets, tallies }) =>
    pools.flatMap((pool) => {
      const of = ({ poolId }: { readonly poolId: string }): boolean => poolId === pool.id;
      const found = yearsOf(budgets.filter(of), tallies.filter(of)).find((one) => one.year === year);
      if (found === undefined) return [];
      const { cases, asked, budget, granted, left } = found;
      const label = part === "JOINT" ? `${pool.name}, ${name}` : pool.name;
      return [{ key: pool.id, name: label, values: [cases ?? 0, asked ?? 0, budget, granted, left] }];
    }),
  );
}

/** POOL-9, POOL-11, POOL-18: line by line: what there was, what was given, paid, came back, and is left. */
export function accountRows({ facts, part, poolId }: Counted): readonly FigureRow[] {
  return facts.flatMap(({ name, pools, lines }) =>
    lines
      .filter((line) => poolId === null || line.poolId === poolId)
      .map((line) => {
        const pool = pools.find(({ id }) => id === line.poolId)?.name ?? "";
        const place = [pool, line.round, line.line, ...(part === "JOINT" ? [name] : [])];
        return {
          key: line.id,
          name: place.filter((text) => text !== "").join(", "),
          values: [line.budget, line.granted, line.paid, line.returned, line.budget - line.granted],
        };
      }),
  );
}

/** POOL-18: the years beside each other, the latest first; those in which nothing was there to give are left out. */
export function yearRows({ facts, year, poolId }: Counted): readonly FigureRow[] {
  const of = (one: { readonly poolId: string }): boolean => poolId === null || one.poolId === poolId;
  const tallies = facts.flatMap((one) => one.tallies.filter(of));
  const budgets = facts.flatMap((one) => one.budgets.filter(of));
  return Array.from({ length: comparedYears }, (_, index) => year - index).flatMap((one) => {
    const inYear = budgets.filter((budget) => budget.year === one);
    if (inYear.length === 0) return [];
    const all = figuresOf(tallies, one).find(({ dimension }) => dimension === "ALL");
    const budget = inYear.reduce((sum, part) => sum + part.budget, 0);
    const granted = inYear.reduce((sum, part) => sum + part.granted, 0);
    return [
      { key: String(one), name: null, values: [all?.cases ?? 0, all?.asked ?? 0, budget, granted, budget - granted] },
    ];
  });
}
