import { add, subtract, zero, type Money, type PoolId } from "../kernel/index.ts";

/**
 * What a pool's cases are counted by. ALL counts every case once; STATE, SIZE and PLACE share the cases out; a case may stand under several of
 * TARGET_GROUP and BUDGET_KIND.
 */
export const caseDimensions = ["ALL", "STATE", "SIZE", "PLACE", "TARGET_GROUP", "BUDGET_KIND"] as const;
export type CaseDimension = (typeof caseDimensions)[number];

/** Cases of one year that have a value in a dimension. Amounts in øre; under BUDGET_KIND `asked` is that kind's part and `granted` is not known. */
export interface CaseTally {
  readonly poolId: PoolId;
  readonly year: number;
  readonly dimension: CaseDimension;
  readonly key: string;
  readonly cases: number;
  readonly asked: Money;
  readonly granted: Money;
}

/** The same over one year or all. */
export type CaseFigure = Omit<CaseTally, "poolId" | "year">;

/** POOL-18: a year's budget of a pool, over its rounds and lines. Amounts in øre. */
export interface YearBudget {
  readonly poolId: PoolId;
  readonly year: number;
  readonly budget: Money;
  readonly granted: Money;
}

/**
 * POOL-14, POOL-18: what everybody may know of a year, and how much was asked for by how many, which only the own side and the service desk know
 * (null to others).
 */
export interface PoolYear extends Omit<YearBudget, "poolId"> {
  readonly left: Money;
  readonly cases: number | null;
  readonly asked: Money | null;
}

/**
 * POOL-5, POOL-13: the figures of a pool in one year, or over all (`year` null), the largest sum asked for first. Refuses nothing; what does not
 * exist counts nothing.
 */
export function figuresOf(tallies: readonly CaseTally[], year: number | null): readonly CaseFigure[] {
  const figures = new Map<string, CaseFigure>();
  for (const { dimension, key, cases, asked, granted, ...tally } of tallies) {
    if (year !== null && tally.year !== year) continue;
    const place = `${dimension} ${key}`;
    const soFar = figures.get(place) ?? { dimension, key, cases: 0, asked: zero, granted: zero };
    figures.set(place, {
      dimension,
      key,
      cases: soFar.cases + cases,
      asked: add(soFar.asked, asked),
      granted: add(soFar.granted, granted),
    });
  }
  return [...figures.values()].sort(
    (left, right) => right.asked - left.asked || (left.key < right.key ? -1 : left.key > right.key ? 1 : 0),
  );
}

/** POOL-18: the years of a pool, the latest first, each with what is left. `tallies` is null for whoever may not know what was asked for. */
export function yearsOf(budgets: readonly YearBudget[], tallies: readonly CaseTally[] | null): readonly PoolYear[] {
  return [...budgets]
    .sort((left, right) => right.year - left.year)
    .map(({ year, budget, granted }) => {
      const all = tallies && figuresOf(tallies, year).find(({ dimension }) => dimension === "ALL");
      return {
        year,
        budget,
        granted,
        left: subtract(budget, granted),
        cases: tallies && (all?.cases ?? 0),
        asked: tallies && (all?.asked ?? zero),
      };
    });
}
