import { expect, it } from "vitest";
import { money } from "../../kernel/index.ts";
import { screenApplication, screeningCodes, type ScreeningFacts, type ScreeningTerms } from "../index.ts";
import { now } from "../pool.fixture.ts";

const terms: ScreeningTerms = { screeningWealthBasisPoints: 10_000, screeningWagesBasisPoints: 5_000 };
const year = { year: 2025, volunteers: 20, paidStaff: 1, turnover: money(40_000_000), equity: money(10_000_000) };
const facts: ScreeningFacts = {
  budget: [
    { kind: "ACTIVITIES", amount: money(5_000_000) },
    { kind: "WAGES", amount: money(5_000_000) },
  ],
  appliedAmount: money(10_000_000),
  volunteers: 25,
  otherFundingCount: 1,
  targetGroups: ["ELDERLY"],
  receivedAt: now,
  accounts: { missing: 0, delivered: 1 },
  municipality: "København",
  association: {
    targetGroups: ["ELDERLY"],
    city: "København NV",
    district: null,
    cvr: "10000009",
    isVerified: true,
    years: [{ ...year, year: 2024, equity: money(90_000_000) }, year],
  },
};
const hints = (more: Partial<ScreeningFacts>, of: Partial<ScreeningFacts["association"]> = {}) =>
  new Map(
    screenApplication({ ...facts, ...more, association: { ...facts.association, ...of } }, terms).map((hint) => [
      hint.code,
      hint,
    ]),
  );

it("POOL-4 every criterion that data can answer has one hint, in order, and none is a rejection", () => {
  const all = screenApplication(facts, terms);
  expect(all.map(({ code }) => code)).toEqual(screeningCodes);
  expect(new Set(all.map(({ finding }) => finding))).toEqual(new Set(["FINE"]));
});

it("POOL-4 POOL-17 wealth is equity above the pool's share of a year's turnover; exactly the share is not above", () => {
  const wealth = (equity: number, turnover = 40_000_000) =>
    hints({}, { years: [{ ...year, equity: money(equity), turnover: money(turnover) }] }).get("WEALTH");
  expect(wealth(40_000_000)?.finding).toBe("FINE");
  expect(wealth(40_000_001)).toMatchObject({
    finding: "DOUBTFUL",
    year: 2025,
    amount: 40_000_001,
    amountAgainst: 40_000_000,
  });
  expect(wealth(-5_000, 0)?.finding).toBe("FINE");
  expect(hints({}, { years: [] }).get("WEALTH")?.finding).toBe("UNKNOWN");
});

it("POOL-4 wages above the pool's share of the budget are looked at", () => {
  const wages = [{ kind: "WAGES" as const, amount: money(5_000_001) }];
  expect(hints({ budget: wages }).get("WAGES")).toMatchObject({ finding: "DOUBTFUL", amount: 5_000_001 });
});

it("POOL-4 mainly done by volunteers: more of them than paid staff, by the latest year", () => {
  const people = (volunteers: number | null, paidStaff: number | null) =>
    hints({}, { years: [{ ...year, volunteers, paidStaff }] }).get("VOLUNTEERS");
  expect(people(3, 3)).toMatchObject({ finding: "DOUBTFUL", count: 3, countAgainst: 3, source: "YEARLY_FIGURES" });
  expect(people(4, 3)?.finding).toBe("FINE");
  expect(people(null, null)).toMatchObject({ finding: "FINE", count: 25, source: "APPLICATION" });
  expect(hints({ volunteers: null }, { years: [] }).get("VOLUNTEERS")?.finding).toBe("UNKNOWN");
});

it("POOL-4 place, single persons, other funding, figures, register and target groups are told as far as data tells", () => {
  const found = hints(
    { otherFundingCount: 0, volunteers: 1, targetGroups: ["RELATIVES"] },
    { city: "Hvidovre", cvr: null, years: [{ ...year, year: 2023, volunteers: 1, paidStaff: 0 }] },
  );
  const doubtful = [...found.values()].filter(({ finding }) => finding === "DOUBTFUL").map(({ code }) => code);
  expect(doubtful).toEqual(["PLACE", "SINGLE_PERSON", "OTHER_FUNDING", "FIGURES", "REGISTRATION", "TARGET_GROUP"]);
  expect(found.get("PLACE")?.place).toBe("Hvidovre");
  expect(hints({}, { city: "Valby", district: "Valby" }).get("PLACE")?.finding).toBe("FINE");
  expect(hints({ targetGroups: [] }, { city: null }).get("PLACE")?.finding).toBe("UNKNOWN");
});

it("POOL-4 POOL-11 earlier accounts that are missing are told with how many were delivered", () => {
  const accounts = (missing: number, delivered: number) => hints({ accounts: { missing, delivered } }).get("ACCOUNTS");
  expect(accounts(1, 3)).toMatchObject({ finding: "DOUBTFUL", count: 1, countAgainst: 3, source: "ACCOUNTS" });
  expect(accounts(0, 3)?.finding).toBe("FINE");
  expect(accounts(0, 0)?.finding).toBe("UNKNOWN");
});
