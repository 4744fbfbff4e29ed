import { describe, expect, it } from "vitest";
import { asId, isEnd, mayMove, money, plainDate } from "../../kernel/index.ts";
import { accepted, as, caseworker, leader, otherCaseworker, peter, politician, refusalOf } from "../pool.fixture.ts";
import { exportPayments } from "./export-payments.ts";
import { cancelInstalment, markReady, releaseInstalment, stopInstalment } from "./instalment-steps.ts";
import { markPaid } from "./mark-paid.ts";
import { claimBack, moneyBack, recordReturn } from "./money-back.ts";
import {
  desk,
  exportable,
  exported,
  first,
  granted,
  halves,
  office,
  paid,
  part,
  paying,
  planning,
  planOf,
  ready,
  sent,
} from "./payment.fixture.ts";
import { mayReadPayee } from "./payment.policy.ts";
import { instalmentStates, instalmentTransitions } from "./payment.states.ts";
import type { PaymentPlan } from "./payment.type.ts";
import { planPayments } from "./plan-payments.ts";
import { suggestInstalments } from "./suggest-instalments.ts";

const of = (plan: PaymentPlan) => ({ plan, application: granted });
const stepOf = (plan: PaymentPlan, note: string | null = null) => ({
  instalmentId: first(plan).id,
  version: plan.version,
  note,
});

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

  it("POOL-2 is made by the case's own office alone, and not before the decision", () => {
    const asked = { version: 0, instalments: halves, account: null };
    expect(refusalOf(planPayments(planning(), asked, paying)).code).toBe("NOT_ALLOWED");
    expect(refusalOf(planPayments(planning(), asked, as(politician))).code).toBe("NOT_ALLOWED");
    expect(refusalOf(planPayments(planning(), asked, as(otherCaseworker))).code).toBe("NOT_FOUND");
    expect(refusalOf(planPayments(planning({ decision: null }), asked, office)).code).toBe("STATE_CONFLICT");
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

describe("an instalment", () => {
  it("POOL-11 reaches every state, and ends paid or cancelled", () => {
    const reached = instalmentStates.filter((to) =>
      instalmentStates.some((from) => mayMove(instalmentTransitions, from, to)),
    );
    expect(reached).toEqual(instalmentStates);
    expect(instalmentStates.filter((state) => isEnd(instalmentTransitions, state))).toEqual(["PAID", "CANCELLED"]);
  });

  it("POOL-2 POOL-11 is sent to be paid by another than who planned it, once", () => {
    const plan = ready(planOf());
    const send = (who = paying) =>
      exportPayments([exportable(plan)], { instalmentIds: [first(plan).id], fileId: asId("file") }, who);
    expect(refusalOf(send(office))).toEqual({
      code: "SECOND_PERSON_NEEDED",
      data: { references: ["2026-0001-1"] },
    });
    const { file, changes } = accepted(send(as({ ...leader, personId: peter })));
    expect(file).toMatchObject({ count: 1, total: 2_500_001, createdBy: peter });
    expect(changes[0]?.entries).toMatchObject([{ kind: "EXPORTED", amount: 2_500_001 }]);
    const again = { instalmentIds: [first(plan).id], fileId: asId<"PaymentFile">("f2") };
    expect(refusalOf(exportPayments([exportable(sent())], again, paying)).code).toBe("NOT_FOUND");
    const gone = sent();
    expect(
      refusalOf(exportPayments([exportable(gone)], { ...again, instalmentIds: [first(gone).id] }, paying)),
    ).toEqual({ code: "STATE_CONFLICT", data: { state: "EXPORTED" } });
    expect(refusalOf(send(as(politician))).code).toBe("NOT_ALLOWED");
    expect(refusalOf(send(as(otherCaseworker))).code).toBe("NOT_FOUND");
  });

  it("POOL-2 is marked as paid when it is with the finance system, with day, reference and our amount", () => {
    const plan = sent();
    const mark = (more: object, at = plan) =>
      markPaid(
        { ...of(at), instalment: first(at) },
        {
          reference: "2026-0001-1",
          paidOn: plainDate("2026-10-05"),
          financeReference: "B-77",
          amount: null,
          ...more,
        },
        paying,
      );
    expect(first(accepted(mark({ amount: money(2_500_001) })).plan)).toMatchObject({
      state: "PAID",
      paidOn: "2026-10-05",
      financeReference: "B-77",
    });
    expect(refusalOf(mark({ amount: money(2_500_000) }))).toMatchObject({ data: { fields: [{ path: "amount" }] } });
    expect(refusalOf(mark({ paidOn: plainDate("2026-10-06") }))).toMatchObject({
      data: { fields: [{ code: "IN_THE_FUTURE" }] },
    });
    expect(refusalOf(mark({ financeReference: " " }))).toMatchObject({ data: { fields: [{ code: "REQUIRED" }] } });
    expect(refusalOf(mark({}, paid(plan))).code).toBe("STATE_CONFLICT");
    expect(refusalOf(mark({}, planOf())).code).toBe("STATE_CONFLICT");
  });

  it("POOL-11 is stopped with a reason and released again; what the finance system did not pay is taken back in the ledger", () => {
    const plan = sent();
    expect(refusalOf(stopInstalment(of(plan), stepOf(plan), paying))).toMatchObject({
      data: { fields: [{ path: "note", code: "REQUIRED" }] },
    });
    const stopped = accepted(stopInstalment(of(plan), stepOf(plan, "Kontoen er lukket"), paying));
    expect(stopped.entries).toMatchObject([{ kind: "EXPORT_FAILED", amount: 2_500_001 }]);
    expect(first(stopped.plan)).toMatchObject({ state: "STOPPED", note: "Kontoen er lukket", fileId: null });
    const released = accepted(releaseInstalment(of(stopped.plan), stepOf(stopped.plan), paying)).plan;
    expect(first(released).state).toBe("PLANNED");
    expect(refusalOf(markReady(of(released), stepOf(stopped.plan), paying)).code).toBe("STALE_VERSION");
  });

  it("POOL-18 that is cancelled is granted no longer; the service desk cancels nothing", () => {
    const plan = planOf();
    const cancelled = accepted(cancelInstalment(of(plan), stepOf(plan, "Projektet blev mindre"), office));
    expect(cancelled.entries).toMatchObject([{ kind: "CANCELLED", amount: 2_500_001 }]);
    expect(refusalOf(cancelInstalment(of(plan), stepOf(plan, "Nej"), paying)).code).toBe("NOT_ALLOWED");
    const done = paid(sent());
    expect(refusalOf(cancelInstalment(of(done), stepOf(done, "Nej"), office)).code).toBe("STATE_CONFLICT");
  });

  it("POOL-16 is not touched by whoever has an interest in the case", () => {
    const plan = planOf();
    const recusals = [{ personId: peter, reason: "Kasserer", foundBy: "DECLARED" as const }];
    const application = { ...granted, interests: { ties: [], recusals } };
    expect(refusalOf(markReady({ plan, application }, stepOf(plan), paying)).code).toBe("RECUSED_FROM_CASE");
    const made = ready(plan);
    const asked = { instalmentIds: [first(made).id], fileId: asId<"PaymentFile">("f") };
    expect(refusalOf(exportPayments([{ ...exportable(made), application }], asked, paying)).code).toBe(
      "RECUSED_FROM_CASE",
    );
    const peterPlans = as({ ...caseworker, personId: peter });
    expect(
      refusalOf(planPayments(planning({ application }), { version: 0, instalments: halves, account: null }, peterPlans))
        .code,
    ).toBe("RECUSED_FROM_CASE");
  });
});

describe("money back", () => {
  const returned = (plan: PaymentPlan, amount: number) =>
    recordReturn(
      of(plan),
      { version: plan.version, amount: money(amount), receivedOn: plainDate("2026-10-05"), reference: null },
      paying,
    );
  const claimed = (plan: PaymentPlan, amount: number, who = office) =>
    claimBack(
      of(plan),
      { version: plan.version, amount: money(amount), dueOn: plainDate("2026-11-05"), reason: "Ikke brugt" },
      who,
    );

  it("POOL-11 is never more than was paid", () => {
    const plan = paid(sent());
    expect(refusalOf(returned(plan, 2_500_002))).toEqual({ code: "ABOVE_PAID", data: { open: 2_500_001 } });
    const some = accepted(returned(plan, 500_001)).plan;
    expect(refusalOf(returned(some, 2_000_001))).toEqual({ code: "ABOVE_PAID", data: { open: 2_000_000 } });
    expect(refusalOf(returned(sent(), 1)).code).toBe("ABOVE_PAID");
  });

  it("POOL-11 is claimed with a reason by the own office, and settled by what comes back, the oldest first", () => {
    const plan = paid(sent());
    expect(refusalOf(claimed(plan, 1, paying)).code).toBe("NOT_ALLOWED");
    const two = accepted(claimed(accepted(claimed(plan, 100_000)).plan, 200_000)).plan;
    const back = moneyBack(accepted(returned(two, 150_000)).plan);
    expect(back.claims.map(({ settled }) => settled)).toEqual([100_000, 50_000]);
    expect(back).toMatchObject({ paid: 2_500_001, returned: 150_000, open: 150_000 });
    expect(refusalOf(claimed(two, 2_200_002))).toEqual({ code: "ABOVE_PAID", data: { open: 2_200_001 } });
  });
});

it("POOL-2 exports several of one plan into one file", () => {
  const both = planOf([part(1), part(5_000_000)]);
  const made = ready(ready(both), both.instalments[1]);
  const { file, changes } = exported(
    made,
    made.instalments.map(({ id }) => id),
  );
  expect(file).toMatchObject({ count: 2, total: 5_000_001 });
  expect(changes[0]?.plan.instalments.map(({ state }) => state)).toEqual(["EXPORTED", "EXPORTED"]);
});
