import fc from "fast-check";
import { expect, it } from "vitest";
import { asId, money, type PoolId } from "../kernel/index.ts";
import { figuresOf, yearsOf, type CaseTally } from "./index.ts";

const poolId: PoolId = asId("pool");
const amount = fc.nat(10_000_000).map(money);
const tally = fc.record<CaseTally>({
  poolId: fc.constant(poolId),
  year: fc.constantFrom(2025, 2026, 2027),
  dimension: fc.constantFrom("ALL", "PLACE", "TARGET_GROUP"),
  key: fc.constantFrom("", "Nørrebro", "ELDERLY"),
  cases: fc.nat(50),
  asked: amount,
  granted: amount,
});

it("POOL-18 what is left of a year is its budget less what was granted, the latest year first", () => {
  const budgets = [
    { poolId, year: 2025, budget: money(400), granted: money(150) },
    { poolId, year: 2026, budget: money(1000), granted: money(1000) },
  ];
  expect(yearsOf(budgets, null)).toEqual([
    { year: 2026, budget: 1000, granted: 1000, left: 0, cases: null, asked: null },
    { year: 2025, budget: 400, granted: 150, left: 250, cases: null, asked: null },
  ]);
});

it("POOL-13 what was asked for stands beside a year for whoever may know, and is none where nobody asked", () => {
  const all: CaseTally = {
    poolId,
    year: 2026,
    dimension: "ALL",
    key: "",
    cases: 3,
    asked: money(700),
    granted: money(1),
  };
  const budgets = [2026, 2025].map((year) => ({ poolId, year, budget: money(1), granted: money(0) }));
  expect(yearsOf(budgets, [all]).map(({ cases, asked }) => [cases, asked])).toEqual([
    [3, 700],
    [0, 0],
  ]);
});

it("POOL-5 figures over all years are the sum of those of each year, to the øre, whatever is counted", () => {
  fc.assert(
    fc.property(fc.array(tally, { maxLength: 30 }), (tallies) => {
      const total = (year: number | null): number[] =>
        figuresOf(tallies, year).reduce(
          ([cases = 0, asked = 0, granted = 0], figure) => [
            cases + figure.cases,
            asked + figure.asked,
            granted + figure.granted,
          ],
          [0, 0, 0],
        );
      const [of25, of26, of27] = [2025, 2026, 2027].map(total);
      expect(total(null)).toEqual([0, 1, 2].map((at) => (of25?.[at] ?? 0) + (of26?.[at] ?? 0) + (of27?.[at] ?? 0)));
    }),
  );
});
