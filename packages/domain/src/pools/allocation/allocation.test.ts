import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, money, sum, toInstant, type Instant } from "../../kernel/index.ts";
import {
  allocate,
  allocationBases,
  allocationOrders,
  goesByScore,
  recommendations,
  type AllocatedCase,
  type AllocatedLine,
  type AllocationRule,
} from "../index.ts";

const rule: AllocationRule = {
  order: "BY_RECEPTION",
  basis: "APPLIED",
  shareBasisPoints: 6_000,
  cap: null,
  floor: null,
  usesReserve: false,
};
const at = (day: number): Instant => toInstant(Date.UTC(2026, 8, day));
const caseOf = (number: number, applied: number, more: Partial<AllocatedCase> = {}): AllocatedCase => ({
  applicationId: asId(`case-${number}`),
  caseNumber: `2026-${String(number).padStart(4, "0")}`,
  applied: money(applied),
  recommendation: "FULL",
  recommended: money(applied),
  focusArea: null,
  score: null,
  receivedAt: at(number),
  ...more,
});
const lineOf = (name: string, left: number, source: AllocatedLine["source"] = "OWN_BUDGET"): AllocatedLine => ({
  id: asId(name),
  source,
  left: money(left),
});
const amounts = (how: Partial<AllocationRule>, cases: readonly AllocatedCase[], lines: readonly AllocatedLine[]) =>
  allocate({ ...rule, ...how }, cases, lines).amounts.map(({ amount, limit }) => [Number(amount), limit]);

describe("sharing a round's money out", () => {
  it("POOL-9 all at 60 % is 60 % of each, whole øre, rounded down", () => {
    expect(amounts({}, [caseOf(1, 1_001), caseOf(2, 99)], [lineOf("a", 10_000)])).toEqual([
      [600, null],
      [59, null],
    ]);
  });

  it("POOL-9 caps and floors hold, what is not recommended gets nothing, and the recommended amount may be the basis", () => {
    const cases = [
      caseOf(1, 1_000),
      caseOf(2, 100),
      caseOf(3, 900, { recommendation: "REJECT", recommended: money(0) }),
    ];
    expect(amounts({ cap: money(500), floor: money(80) }, cases, [lineOf("a", 10_000)])).toEqual([
      [500, "CAP"],
      [0, "FLOOR"],
      [0, "NOT_RECOMMENDED"],
    ]);
    const part = caseOf(1, 1_000, { recommendation: "PART", recommended: money(500) });
    expect(amounts({ basis: "RECOMMENDED" }, [part], [lineOf("a", 10_000)])).toEqual([[300, null]]);
  });

  it("POOL-5 POOL-9 focus areas, then scores, then who came first get what there is", () => {
    const cases = [
      caseOf(1, 100, { score: 5_000 }),
      caseOf(2, 100, { score: 9_000 }),
      caseOf(3, 100, { score: 1_000, focusArea: "Unge" }),
    ];
    const all = { shareBasisPoints: 10_000 };
    const lines = [lineOf("a", 150)];
    expect(amounts({ ...all, order: "FOCUS_FIRST" }, cases, lines).map(([amount]) => amount)).toEqual([0, 50, 100]);
    expect(amounts({ ...all, order: "BY_SCORE" }, cases, lines).map(([amount]) => amount)).toEqual([50, 100, 0]);
    expect(amounts({ ...all }, cases, lines)[1]).toEqual([50, "MONEY"]);
    expect(amounts({ ...all, order: "EVENLY" }, cases, lines).map(([amount]) => amount)).toEqual([50, 50, 50]);
  });

  it("POOL-3 the reserve is used when the rule says so, after the other lines", () => {
    const lines = [lineOf("r", 500, "RESERVE"), lineOf("a", 50)];
    expect(amounts({}, [caseOf(1, 100)], lines)).toEqual([[50, "MONEY"]]);
    expect(amounts({ usesReserve: true }, [caseOf(1, 100)], lines)).toEqual([[60, null]]);
  });

  it("POOL-9 never above a line, nor what was applied for; it sums to the øre, whatever the order of the cases", () => {
    const cases = fc
      .array(
        fc.record({
          applied: fc.integer({ min: 1, max: 1_000_000_000 }),
          recommendation: fc.constantFrom(...recommendations, null),
          score: fc.option(fc.nat(10_000)),
          focusArea: fc.option(fc.constant("Unge")),
          day: fc.nat(3),
        }),
        { maxLength: 15 },
      )
      .map((all) =>
        all.map(({ applied, day, ...more }, index) =>
          caseOf(index, applied, { ...more, recommended: money(Math.floor(applied / 2)), receivedAt: at(day) }),
        ),
      );
    const lines = fc
      .array(fc.tuple(fc.nat(2_000_000_000), fc.constantFrom("OWN_BUDGET" as const, "RESERVE" as const)), {
        maxLength: 4,
      })
      .map((all) => all.map(([left, source], index) => lineOf(`line-${index}`, left, source)));
    const rules = fc.record({
      order: fc.constantFrom(...allocationOrders),
      basis: fc.constantFrom(...allocationBases),
      shareBasisPoints: fc.integer({ min: 1, max: 10_000 }),
      cap: fc.option(fc.integer({ min: 1, max: 1_000_000_000 }).map(money)),
      floor: fc.option(fc.integer({ min: 1, max: 1_000_000 }).map(money)),
      usesReserve: fc.boolean(),
    });
    fc.assert(
      fc.property(rules, cases, lines, (how, all, budget) => {
        const shared = allocate(how, all, budget);
        const turned = allocate(how, all.toReversed(), budget);
        expect(new Map(turned.amounts.map((each) => [each.applicationId, each]))).toEqual(
          new Map(shared.amounts.map((each) => [each.applicationId, each])),
        );
        const unscored = all.map((each) => ({ ...each, score: null }));
        if (!goesByScore(how)) expect(allocate(how, unscored, budget)).toEqual(shared);
        expect(sum(shared.lines.map(({ used }) => used))).toBe(shared.total);
        for (const [index, { used, left }] of shared.lines.entries()) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(used + left).toBe(budget[index]?.left);
        }
        for (const [index, { amount, lineId }] of shared.amounts.entries()) {
          expect(amount).toBeLessThanOrEqual(Math.min(all[index]?.applied ?? 0, how.cap ?? Infinity));
          expect(amount > 0).toBe(lineId !== null);
          if (amount > 0) expect(amount).toBeGreaterThanOrEqual(how.floor ?? 0);
        }
      }),
    );
  });
});
