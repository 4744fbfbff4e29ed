import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, exceeds, money, subtract, sum, toInstant, type Instant, type Viewer } from "../../kernel/index.ts";
import type { BudgetLine } from "../index.ts";
import {
  accepted,
  anna,
  application,
  as,
  association,
  caseworker,
  leader,
  line,
  now,
  otherCaseworker,
  pool,
  refusalOf,
  round,
  secretary,
  serviceDesk,
  tie,
  viewer,
} from "../pool.fixture.ts";
import {
  endYears,
  lowerYears,
  openYear,
  renewableFrom,
  renewYear,
  takeDownRenewal,
  yearStanding,
  yearWorkItem,
  type GrantYear,
} from "./index.ts";

const terms = { renewalMonths: 4 };
const speaker: Viewer = { ...viewer("association", "ASSOCIATION"), associationIds: [association] };
const stranger: Viewer = { ...speaker, associationIds: [asId("another")] };
const { municipalityId, administration } = application;
const yearOf = (year: number, more: Partial<GrantYear> = {}): GrantYear => ({
  municipalityId,
  administration,
  id: asId(`year-${year}`),
  version: 1,
  applicationId: application.id,
  associationId: association,
  poolId: pool.id,
  year,
  amount: money(5_000_000),
  state: "COMING",
  budgetLineId: null,
  participants: null,
  volunteers: null,
  note: null,
  confirmedAt: null,
  openedAt: null,
  endedAt: null,
  endReason: null,
  ...more,
});
const first = yearOf(2026, { state: "OPENED", budgetLineId: asId("first-line"), openedAt: now });
const years = [first, yearOf(2027), yearOf(2028)];
const [, second, third] = years as [GrantYear, GrantYear, GrantYear];
const renewal = { version: 1, isUnchanged: true, participants: 40, volunteers: 12, note: " Et godt år " };
const renewing = { year: second, years, terms };
const confirmed = accepted(renewYear(renewing, renewal, as(speaker)));
const giving = (year = confirmed, more: Partial<BudgetLine> = {}) => ({
  year,
  years: [first, year, third],
  application,
  drawn: { line: { ...line, ...more }, round },
});
const at = (text: string): Instant => toInstant(new Date(text));

describe("the renewal of a running grant", () => {
  it("POOL-7 is the association's own, or taken down as it was said, and says what has changed in figures", () => {
    expect(confirmed).toMatchObject({
      state: "CONFIRMED",
      version: 2,
      participants: 40,
      note: "Et godt år",
      confirmedAt: now,
    });
    expect(refusalOf(renewYear(renewing, renewal, as(stranger))).code).toBe("NOT_FOUND");
    expect(refusalOf(renewYear(renewing, renewal, as(caseworker))).code).toBe("NOT_FOUND");
    expect(accepted(takeDownRenewal(renewing, renewal, as(serviceDesk))).state).toBe("CONFIRMED");
    expect(refusalOf(takeDownRenewal(renewing, renewal, as(secretary))).code).toBe("NOT_ALLOWED");
    expect(refusalOf(takeDownRenewal(renewing, renewal, as(otherCaseworker))).code).toBe("NOT_FOUND");
    expect(refusalOf(renewYear(renewing, { ...renewal, version: 9 }, as(speaker))).code).toBe("STALE_VERSION");
    const again = { ...renewing, year: confirmed };
    expect(refusalOf(renewYear(again, { ...renewal, version: 2 }, as(speaker))).code).toBe("STATE_CONFLICT");
  });

  it("POOL-7 takes what is unchanged alone; LAW-3 no CPR number", () => {
    const faults = (more: object) => refusalOf(renewYear(renewing, { ...renewal, ...more }, as(speaker))).data;
    expect(faults({ isUnchanged: false })).toEqual({ fields: [{ path: "isUnchanged", code: "REQUIRED" }] });
    expect(faults({ note: "Ring til 010170-1234", participants: -1 })).toMatchObject({
      fields: [
        { path: "participants", code: "NEGATIVE" },
        { path: "note", code: "CPR_IN_TEXT" },
      ],
    });
  });

  it("POOL-7 POOL-17 opens so many months before its year as the terms say, ends with it, and comes after the year before", () => {
    expect([1, 4, 12].map((renewalMonths) => renewableFrom(2027, { renewalMonths }))).toEqual([
      "2026-12-01",
      "2026-09-01",
      "2026-01-01",
    ]);
    const code = (when: string) => {
      const answer = renewYear(renewing, renewal, as(speaker, at(when)));
      return answer.ok ? "OK" : (answer.refusal.data as { fields: { code: string }[] }).fields[0]?.code;
    };
    expect(["2026-08-31T21:59Z", "2026-08-31T22:00Z", "2027-12-31T22:59Z", "2027-12-31T23:00Z"].map(code)).toEqual([
      "TOO_EARLY",
      "OK",
      "OK",
      "TOO_LATE",
    ]);
    const early = { ...renewing, year: third };
    expect(refusalOf(renewYear(early, renewal, as(speaker, at("2027-10-01T10:00Z"))))).toMatchObject({
      code: "STATE_CONFLICT",
      data: { state: "COMING" },
    });
  });

  it("POOL-7 a year that nobody renewed is told from one whose time has not come", () => {
    const standing = (year: GrantYear, when: string) => yearStanding(year, years, terms, at(when));
    expect(standing(first, "2026-08-01T10:00Z")).toBe("OPENED");
    expect(standing(second, "2026-08-01T10:00Z")).toBe("COMING");
    expect(standing(second, "2026-09-01T10:00Z")).toBe("TO_RENEW");
    expect(standing(second, "2027-01-01T10:00Z")).toBe("NOT_RENEWED");
    expect(standing(third, "2027-10-01T10:00Z")).toBe("COMING");
  });

  it("POOL-2 what is confirmed waits for whoever has the case, and for the leader where nobody has", () => {
    const held = { ...application, assigneeId: anna };
    expect(yearWorkItem(caseworker, held, confirmed)).toMatchObject({
      kind: "RENEW_YEAR",
      applicationId: application.id,
    });
    expect(yearWorkItem(caseworker, application, confirmed)).toBeNull();
    expect(yearWorkItem(leader, application, confirmed)?.kind).toBe("RENEW_YEAR");
    expect(yearWorkItem(leader, application, second)).toBeNull();
    expect(yearWorkItem(secretary, held, confirmed)).toBeNull();
  });
});

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
