import { describe, expect, it } from "vitest";
import { money, plainDate } from "../../kernel/index.ts";
import { accepted, as, caseworker, leader, otherCaseworker, politician, refusalOf } from "../pool.fixture.ts";
import { desk, halves, office, part, paying, planning, planOf, ready } from "./payment.fixture.ts";
import { mayReadPayee } from "./payment.policy.ts";
import { planPayments } from "./plan-payments.ts";
import { suggestInstalments } from "./suggest-instalments.ts";

describe("a payment plan", () => {
  it("POOL-11 is the grant to the øre, in 1 to 12 instalments", () => {
    const plan = (instalments: typeof halves) =>
      planPayments(planning(), { version: 0, instalments, account: null }, office);
    expect(accepted(plan(halves)).plan.instalments.map(({ reference }) => reference)).toEqual([
      "2026-0001-1",
      "2026-0001-2",
    ]);
    expect(refusalOf(plan([part(5_000_000)]))).toEqual({ code: "INSTALMENTS_DO_NOT_SUM", data: { missing: 1 } });
    expect(refusalOf(plan([part(5_000_002)]))).toEqual({ code: "INSTALMENTS_DO_NOT_SUM", data: { missing: -1 } });
    expect(refusalOf(plan([]))).toMatchObject({ data: { fields: [{ path: "instalments", code: "TOO_FEW" }] } });
    const thirteen = Array.from({ length: 13 }, () => part(1));
    expect(refusalOf(plan(thirteen))).toMatchObject({ data: { fields: [{ path: "instalments", code: "TOO_MANY" }] } });
    expect(refusalOf(plan([part(5_000_001), part(0)]))).toMatchObject({
      data: { fields: [{ path: "instalments.1.amount", code: "NOT_POSITIVE" }] },
    });
  });

  it("POOL-11 is suggested as one instalment or as two halves that sum to an odd grant", () => {
    const on = { today: plainDate("2026-10-05"), year: 2027, condition: "Regnskab for første halvår modtaget" };
    expect(suggestInstalments(money(5_000_001), 1, on)).toEqual([
      { amount: 5_000_001, dueOn: "2026-10-19", condition: null },
    ]);
    expect(suggestInstalments(money(5_000_001), 2, on)).toEqual([
      { amount: 2_500_001, dueOn: "2026-10-19", condition: null },
      { amount: 2_500_000, dueOn: "2027-07-01", condition: "Regnskab for første halvår modtaget" },
    ]);
  });

  it("POOL-11 suggests the second half within the year of the money, as long as that lasts", () => {
    const second = (today: string) =>
      suggestInstalments(money(200), 2, { today: plainDate(today), year: 2026, condition: "" })[1]?.dueOn;
    expect(second("2026-06-16")).toBe("2026-07-01");
    expect(second("2026-06-17")).toBe("2026-12-31");
    expect(second("2026-12-16")).toBe("2026-12-31");
    expect(second("2026-12-17")).toBe("2027-01-14");
  });

  it("LAW-4 pays to NemKonto by CVR number, and asks for an account only where there is none", () => {
    const account = { registrationNumber: "12 34", accountNumber: "1234-567890" };
    const plan = (cvr: string | null, given: typeof account | null) =>
      planPayments(planning({ cvr }), { version: 0, instalments: halves, account: given }, office);
    expect(accepted(plan("13585628", null)).plan.payee).toEqual({ kind: "NEMKONTO", cvr: "13585628" });
    expect(accepted(plan(null, account)).plan.payee).toEqual({
      kind: "ACCOUNT",
      registrationNumber: "1234",
      accountNumber: "1234567890",
    });
    expect(refusalOf(plan("13585628", account))).toMatchObject({ data: { fields: [{ code: "MUST_BE_EMPTY" }] } });
    expect(refusalOf(plan("13585629", null))).toMatchObject({ data: { fields: [{ code: "CVR_CHECK_DIGIT" }] } });
    expect(refusalOf(plan(null, null))).toMatchObject({ data: { fields: [{ path: "account", code: "REQUIRED" }] } });
    expect(refusalOf(plan(null, { registrationNumber: "123", accountNumber: "12345678901" }))).toMatchObject({
      data: { fields: [{ code: "ACCOUNT_FORMAT" }, { code: "ACCOUNT_FORMAT" }] },
    });
  });

  it("POOL-2 is made by the case's own office alone; POOL-9 not before the decision, nor before its minutes stand", () => {
    const asked = { version: 0, instalments: halves, account: null };
    expect(refusalOf(planPayments(planning(), asked, paying)).code).toBe("NOT_ALLOWED");
    expect(refusalOf(planPayments(planning(), asked, as(politician))).code).toBe("NOT_ALLOWED");
    expect(refusalOf(planPayments(planning(), asked, as(otherCaseworker))).code).toBe("NOT_FOUND");
    expect(refusalOf(planPayments(planning({ decision: null }), asked, office)).code).toBe("STATE_CONFLICT");
    expect(refusalOf(planPayments(planning({ minutesStand: false }), asked, office)).code).toBe("MEETING_NOT_CLOSED");
    expect(refusalOf(planPayments(planning({ plan: planOf() }), asked, office)).code).toBe("STALE_VERSION");
  });

  it("POOL-11 is made anew in what nothing has been done with, and keeps the rest", () => {
    const plan = ready(planOf());
    const again = accepted(
      planPayments(
        planning({ plan }),
        { version: plan.version, instalments: [part(1_000_000), part(1_500_000)], account: null },
        as(leader),
      ),
    ).plan;
    expect(again.instalments.map(({ position, state }) => [position, state])).toEqual([
      [1, "READY"],
      [2, "PLANNED"],
      [3, "PLANNED"],
    ]);
    expect(again.version).toBe(plan.version + 1);
  });

  it("POOL-13 shows the account to those who pay alone", () => {
    const plan = planOf();
    expect([desk, caseworker, leader, politician, otherCaseworker].map((who) => mayReadPayee(who, plan))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
