import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, money, plainDate, type Instant } from "../../kernel/index.ts";
import {
  budgetAfter,
  criteriaOn,
  doubleFunding,
  leftOf,
  reachesThreshold,
  reserveOf,
  termsOn,
  termsToShow,
  type Grant,
} from "../index.ts";
import { association, culture, line, social, terms } from "../pool.fixture.ts";

describe("terms", () => {
  const section115 = { ...terms, validFrom: plainDate("1998-07-01"), legalBasis: "§ 115" };
  const section18 = { ...terms, validFrom: plainDate("2007-01-01"), legalBasis: "§ 18" };

  it("POOL-17 holds from its date on: § 115 became § 18 in 2007", () => {
    const all = [section18, section115];
    expect(termsOn(all, plainDate("2006-12-31"))?.legalBasis).toBe("§ 115");
    expect(termsOn(all, plainDate("2007-01-01"))?.legalBasis).toBe("§ 18");
    expect(termsOn(all, plainDate("1998-06-30"))).toBeNull();
  });

  it("POOL-17 shows the first terms of a pool that has not begun", () => {
    const shown = (at: string) => termsToShow([section18, section115], at as Instant)?.legalBasis;
    expect(shown("1990-01-01T00:00:00.000Z")).toBe("§ 115");
    expect(shown("2026-01-01T00:00:00.000Z")).toBe("§ 18");
    expect(termsToShow([], "2026-01-01T00:00:00.000Z" as Instant)).toBeNull();
  });

  it("POOL-4 counts a criterion from its first day to its last, both included", () => {
    const criterion = {
      id: asId<"Criterion">("018f0000-0000-7000-8000-0000000000c1"),
      position: 1,
      title: "Frivilligt arbejde",
      guidance: "",
      origin: "GENERAL" as const,
      weight: 1,
      validFrom: plainDate("2025-01-01"),
      validTo: plainDate("2025-12-31"),
    };
    const on = (day: string): number => criteriaOn([criterion], plainDate(day)).length;
    expect([on("2024-12-31"), on("2025-01-01"), on("2025-12-31"), on("2026-01-01")]).toEqual([0, 1, 1, 0]);
  });

  it.each([
    [9_999_999, false],
    [10_000_000, true],
    [10_000_001, true],
  ])("ASSOC-6 of %d øre wants an agreement: %s, where the terms say 100,000 kroner or more", (ore, isReached) => {
    const { agreementThreshold, agreementThresholdInclusive } = terms;
    expect(reachesThreshold(money(ore), agreementThreshold, agreementThresholdInclusive)).toBe(isReached);
  });

  it.each([
    [9_999_999, false],
    [10_000_000, false],
    [10_000_001, true],
  ])(
    "POOL-11 of %d øre wants a state-authorised auditor: %s, where the terms say over 100,000 kroner",
    (ore, isReached) => {
      const { auditorThreshold, auditorThresholdInclusive } = terms;
      expect(reachesThreshold(money(ore), auditorThreshold, auditorThresholdInclusive)).toBe(isReached);
    },
  );

  it("POOL-11 ASSOC-6 asks nothing of any amount where the terms have no threshold", () => {
    expect(reachesThreshold(money(Number.MAX_SAFE_INTEGER), null, true)).toBe(false);
    expect(reachesThreshold(money(Number.MAX_SAFE_INTEGER), null, false)).toBe(false);
  });

  it("POOL-3 keeps the reserve's share, whole øre, however large the budget", () => {
    expect(reserveOf(money(400_000_005), terms)).toBe(40_000_000);
    expect(reserveOf(money(9_007_199_254_740_991), { reserveShareBasisPoints: 10_000 })).toBe(9_007_199_254_740_991);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 10_000 }), (budget, share) => {
        const exact = (BigInt(budget) * BigInt(share)) / 10_000n;
        expect(BigInt(reserveOf(money(budget), { reserveShareBasisPoints: share }))).toBe(exact);
      }),
    );
  });
});

describe("what is left", () => {
  const reserve = {
    ...line,
    id: asId<"BudgetLine">("reserve"),
    source: "RESERVE" as const,
    amount: money(2_000_000),
    granted: money(0),
  };

  it("POOL-18 is what is not granted yet, of a line and of the reserve", () => {
    expect(leftOf(line)).toBe(5_000_000);
    expect(leftOf(reserve)).toBe(2_000_000);
  });

  it("POOL-9 POOL-18 shows per line and in all what proposals would leave, while they are edited", () => {
    const after = budgetAfter(
      [line, reserve],
      [
        { budgetLineId: line.id, amount: money(4_000_000) },
        { budgetLineId: reserve.id, amount: money(2_000_001) },
        { budgetLineId: null, amount: money(100) },
      ],
    );
    expect(after).toEqual({
      lines: [
        { budgetLineId: line.id, left: 5_000_000, planned: 4_000_000, leftAfter: 1_000_000, isExceeded: false },
        { budgetLineId: reserve.id, left: 2_000_000, planned: 2_000_001, leftAfter: -1, isExceeded: true },
      ],
      left: 7_000_000,
      planned: 6_000_101,
      leftAfter: 999_899,
      withoutLine: 100,
    });
  });

  it("POOL-18 loses no øre between the lines and the whole", () => {
    const planned = fc.record({
      budgetLineId: fc.constantFrom(line.id, reserve.id, null),
      amount: fc.integer({ min: 0, max: 1e9 }).map(money),
    });
    fc.assert(
      fc.property(fc.array(planned), (proposals) => {
        const after = budgetAfter([line, reserve], proposals);
        expect(after.planned).toBe(proposals.reduce((total, proposal) => total + proposal.amount, 0));
        expect(after.lines.reduce((total, each) => total + each.leftAfter, 0) - after.withoutLine).toBe(
          after.leftAfter,
        );
      }),
    );
  });
});

describe("double funding", () => {
  const grant: Grant = {
    id: asId("g"),
    municipalityId: line.municipalityId,
    administration: social,
    associationId: association,
    poolId: asId("section18"),
    title: "x",
    amount: money(100),
    currency: "DKK",
    awardedOn: plainDate("2026-10-05"),
    year: 2026,
    source: "DECISION",
    externalId: null,
    applicationId: null,
  };

  it("POOL-13 shows that and how much every administration granted, and no more", () => {
    const other = { ...grant, administration: culture, poolId: asId<"Pool">("culture-pool"), amount: money(700) };
    const summary = doubleFunding(
      [grant, grant, other, { ...grant, year: 2025 }, { ...grant, associationId: asId("x") }],
      association,
    );
    expect(summary).toEqual({
      grantedBy: [
        { administration: culture, poolId: "culture-pool", year: 2026, currency: "DKK", count: 1, amount: 700 },
        { administration: social, poolId: "section18", year: 2026, currency: "DKK", count: 2, amount: 200 },
        { administration: social, poolId: "section18", year: 2025, currency: "DKK", count: 1, amount: 100 },
      ],
      severalPools: true,
    });
  });

  it("POOL-13 does not warn of one pool in several years, nor add up different currencies", () => {
    const years = doubleFunding([grant, { ...grant, year: 2025 }], association);
    expect(years.severalPools).toBe(false);
    expect(
      doubleFunding([grant, { ...grant, currency: "GBP" }], association).grantedBy.map((group) => group.amount),
    ).toEqual([100, 100]);
  });
});
