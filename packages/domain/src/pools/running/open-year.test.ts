import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, exceeds, money, subtract, sum } from "../../kernel/index.ts";
import type { BudgetLine } from "../index.ts";
import {
  accepted,
  anna,
  application,
  as,
  caseworker,
  leader,
  line,
  now,
  otherCaseworker,
  refusalOf,
  round,
  secretary,
  serviceDesk,
  tie,
} from "../pool.fixture.ts";
import { endYears, lowerYears, openYear } from "./index.ts";
import { first, years, second, third, confirmed, giving } from "./running.fixture.ts";

describe("a year of a running grant", () => {
  it("POOL-7 POOL-9 is given from a line of its pool in that year, as long as there is money for it", () => {
    const { year, line: drawn } = accepted(openYear(giving(), { version: 2 }, as(caseworker)));
    expect(year).toMatchObject({ state: "OPENED", budgetLineId: line.id, openedAt: now });
    expect(drawn.granted).toBe(20_000_000);
    const code = (state: ReturnType<typeof giving>, who = caseworker) =>
      refusalOf(openYear(state, { version: state.year.version }, as(who))).code;
    expect(code(giving(confirmed, { granted: money(15_000_001) }))).toBe("BUDGET_EXCEEDED");
    expect(code(giving(second))).toBe("STATE_CONFLICT");
    expect(code({ ...giving(), drawn: { line, round: { ...round, year: 2028 } } })).toBe("INVALID_INPUT");
    expect(code({ ...giving(), drawn: { line, round: { ...round, poolId: asId("other") } } })).toBe("INVALID_INPUT");
    expect(code({ ...giving(), drawn: null as never })).toBe("INVALID_INPUT");
    expect(code({ ...giving(), years: [{ ...first, state: "COMING" }, confirmed, third] })).toBe("STATE_CONFLICT");
    expect(code(giving(), secretary)).toBe("NOT_ALLOWED");
    expect(code(giving(), serviceDesk)).toBe("NOT_ALLOWED");
    expect(code(giving(), otherCaseworker)).toBe("NOT_FOUND");
  });

  it("POOL-16 is neither given nor ended by whoever has an interest", () => {
    const tied = { ...application, interests: { ties: [{ ...tie, personId: anna }], recusals: [] } };
    expect(refusalOf(openYear({ ...giving(), application: tied }, { version: 2 }, as(caseworker))).code).toBe(
      "RECUSED_FROM_CASE",
    );
    const ending = { year: second, years, application: tied };
    expect(refusalOf(endYears(ending, { version: 1, reason: "Foreningen er nedlagt" }, as(caseworker))).code).toBe(
      "RECUSED_FROM_CASE",
    );
  });

  it("POOL-7 ends for a reason, with all years after it; what was given stays", () => {
    const ending = { year: second, years, application };
    const ended = accepted(endYears(ending, { version: 1, reason: "Foreningen er nedlagt" }, as(leader)));
    expect(ended.map(({ year, state, endReason }) => [year, state, endReason])).toEqual([
      [2027, "ENDED", "Foreningen er nedlagt"],
      [2028, "ENDED", "Foreningen er nedlagt"],
    ]);
    expect(refusalOf(endYears(ending, { version: 1, reason: "Nej" }, as(leader))).code).toBe("INVALID_INPUT");
    const given = { ...ending, year: first };
    expect(refusalOf(endYears(given, { version: 1, reason: "Foreningen er nedlagt" }, as(leader))).code).toBe(
      "STATE_CONFLICT",
    );
  });

  it("POOL-7 a smaller amount holds for the years that are not given, and raises none", () => {
    expect(lowerYears(years, money(3_000_000)).map(({ year, amount }) => [year, amount])).toEqual([
      [2027, 3_000_000],
      [2028, 3_000_000],
    ]);
    expect(lowerYears(years, money(9_000_000))).toEqual([]);
  });

  it("POOL-9 POOL-18 whatever years are given in whatever order, a line sums to the øre and is never overdrawn", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_000_000 }), { maxLength: 30 }), (amounts) => {
        let drawn: BudgetLine = { ...line, granted: money(0) };
        const given: number[] = [];
        for (const amount of amounts) {
          const year = { ...confirmed, amount: money(amount) };
          const left = subtract(drawn.amount, drawn.granted);
          const opened = openYear({ ...giving(year), drawn: { line: drawn, round } }, { version: 2 }, as(caseworker));
          expect(opened.ok).toBe(!exceeds(year.amount, left));
          if (!opened.ok) continue;
          drawn = opened.value.line;
          given.push(amount);
        }
        expect(drawn.granted).toBe(sum(given.map((amount) => money(amount))));
        expect(exceeds(drawn.granted, drawn.amount)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
