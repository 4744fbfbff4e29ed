import { describe, expect, it } from "vitest";
import { asId, isEnd, mayMove, money, plainDate, type InstalmentId } from "../../kernel/index.ts";
import { accepted, as, caseworker, leader, otherCaseworker, peter, politician, refusalOf } from "../pool.fixture.ts";
import { exportPayments } from "./export-payments.ts";
import { cancelInstalment, markReady, releaseInstalment, stopInstalment } from "./instalment-steps.ts";
import { markPaid } from "./mark-paid.ts";
import {
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
import { instalmentStates, instalmentTransitions } from "./payment.states.ts";
import type { PaymentPlan } from "./payment.type.ts";
import { planPayments } from "./plan-payments.ts";

const of = (plan: PaymentPlan) => ({ plan, application: granted, missingAccounts: [] });
const stepOf = (plan: PaymentPlan, note: string | null = null) => ({
  instalmentId: first(plan).id,
  version: plan.version,
  note,
});

describe("an instalment", () => {
  it("POOL-11 reaches every state, and ends paid or cancelled", () => {
    const reached = instalmentStates.filter((to) =>
      instalmentStates.some((from) => mayMove(instalmentTransitions, from, to)),
    );
    expect(reached).toEqual(instalmentStates);
    expect(instalmentStates.filter((state) => isEnd(instalmentTransitions, state))).toEqual(["PAID", "CANCELLED"]);
  });

  it("ASSOC-6 waits for the agreement that its grant needs, until the first is on its way", () => {
    const plan = { ...planOf(), lacksAgreement: true };
    expect(refusalOf(markReady(of(plan), stepOf(plan), paying)).code).toBe("AGREEMENT_NEEDED");
    const readied = { ...ready(planOf()), lacksAgreement: true };
    const asked = { instalmentIds: [first(readied).id], fileId: asId<"PaymentFile">("file") };
    expect(refusalOf(exportPayments([exportable(readied)], asked, paying)).code).toBe("AGREEMENT_NEEDED");
    const begun = { ...sent(), lacksAgreement: true };
    const second = { ...stepOf(begun), instalmentId: begun.instalments[1]?.id as InstalmentId };
    expect(markReady(of(begun), second, paying).ok).toBe(true);
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
    expect(refusalOf(markReady({ ...of(released), missingAccounts: [] }, stepOf(stopped.plan), paying)).code).toBe(
      "STALE_VERSION",
    );
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
    expect(refusalOf(markReady({ plan, application, missingAccounts: [] }, stepOf(plan), paying)).code).toBe(
      "RECUSED_FROM_CASE",
    );
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
