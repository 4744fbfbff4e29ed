import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, asId, money, plainDate, subtract, sum, type Money } from "../../kernel/index.ts";
import type { BudgetLine, FundingRound } from "../index.ts";
import { accepted, as, caseworker, line, otherCaseworker, refusalOf, round, secretary } from "../pool.fixture.ts";
import { exportPayments } from "../payment/export-payments.ts";
import { cancelInstalment, markReady, releaseInstalment, stopInstalment } from "../payment/instalment-steps.ts";
import { markPaid } from "../payment/mark-paid.ts";
import { recordReturn } from "../payment/money-back.ts";
import { decision, exportable, granted, office, part, paying, planning } from "../payment/payment.fixture.ts";
import type { PaymentChange, PaymentPlan } from "../payment/payment.type.ts";
import { planPayments } from "../payment/plan-payments.ts";
import { carryForward } from "./carry-forward.ts";
import type { NewLedgerEntry } from "./ledger.type.ts";
import { jointAccount, lineAccount } from "./line-account.ts";

const next: FundingRound = { ...round, id: asId("round-2028"), year: 2028 };
const nextLine: BudgetLine = { ...line, id: asId("next"), roundId: next.id, granted: money(0) };
const carried = { amount: money(5_000_000), decidedOn: plainDate("2026-10-05"), note: "Punkt 4" };
const from = { line, round };

describe("what is left", () => {
  it("POOL-18 is carried to a later round of the same pool, as the secretary takes the decision down", () => {
    const done = accepted(carryForward({ from, to: { line: nextLine, round: next } }, carried, as(secretary)));
    expect(done.entries.map(({ kind, budgetLineId, amount }) => [kind, budgetLineId, amount])).toEqual([
      ["CARRIED_OUT", line.id, 5_000_000],
      ["CARRIED_IN", nextLine.id, 5_000_000],
    ]);
  });

  it("POOL-18 is no more than is left, and goes nowhere else", () => {
    const carry = (more: object, to = { line: nextLine, round: next }, who = secretary) =>
      refusalOf(carryForward({ from, to }, { ...carried, ...more }, as(who)));
    expect(carry({ amount: money(5_000_001) })).toMatchObject({ code: "BUDGET_EXCEEDED", data: { left: 5_000_000 } });
    expect(carry({}, { line: nextLine, round })).toMatchObject({ data: { fields: [{ code: "UNKNOWN_VALUE" }] } });
    expect(carry({}, { line: nextLine, round: { ...next, poolId: asId("another") } })).toMatchObject({
      data: { fields: [{ path: "toBudgetLineId" }] },
    });
    expect(carry({ decidedOn: plainDate("2026-10-06") })).toMatchObject({ data: { fields: [{ path: "decidedOn" }] } });
    expect(carry({}, undefined, caseworker).code).toBe("NOT_ALLOWED");
    expect(carry({}, undefined, otherCaseworker).code).toBe("NOT_FOUND");
    const open = { ...round, deadlineAt: next.deadlineAt.replace("2026", "2027") as FundingRound["deadlineAt"] };
    expect(
      refusalOf(
        carryForward({ from: { line, round: open }, to: { line: nextLine, round: next } }, carried, as(secretary)),
      ).code,
    ).toBe("ROUND_NOT_OVER");
  });
});

/** What a history does next: with which plan and instalment, and how much. */
const action = fc.record({
  kind: fc.constantFrom("grant", "ready", "send", "pay", "stop", "release", "cancel", "return", "carry"),
  plan: fc.nat(3),
  instalment: fc.nat(3),
  amount: fc.integer({ min: 1, max: 400_000 }),
});
type Action = typeof action extends fc.Arbitrary<infer Given> ? Given : never;

/** A line with its ledger, beside what is reckoned without it. */
class History {
  readonly plans: PaymentPlan[] = [];
  readonly entries: NewLedgerEntry[] = [];
  amount: Money = money(1_000_000);
  granted: Money = money(0);
  carriedIn: Money = money(0);
  #returned: Money = money(0);

  constructor() {
    this.#enter({ kind: "BUDGETED", amount: this.amount });
  }

  get returned(): Money {
    return this.#returned;
  }

  do({ kind, plan: index, instalment, amount }: Action): void {
    if (kind === "grant") return this.#grant(money(amount));
    if (kind === "carry") return this.#carry(money(amount));
    const at = index % Math.max(1, this.plans.length);
    const plan = this.plans[at];
    const found = plan?.instalments[instalment % plan.instalments.length];
    if (plan === undefined || found === undefined) return;
    const state = { plan, application: granted, missingAccounts: [] };
    const asked = { instalmentId: found.id, version: plan.version, note: "Derfor" };
    const paidOn = plainDate("2026-10-05");
    const said = { reference: found.reference, paidOn, financeReference: "B", amount: null };
    const back = { version: plan.version, amount: money(amount), receivedOn: paidOn, reference: null };
    const sent = () =>
      exportPayments([exportable(plan)], { instalmentIds: [found.id], fileId: asId("f-00000") }, paying);
    const outcome = {
      ready: () => markReady(state, asked, paying),
      stop: () => stopInstalment(state, asked, paying),
      release: () => releaseInstalment(state, asked, paying),
      cancel: () => cancelInstalment(state, asked, office),
      pay: () => markPaid({ ...state, instalment: found }, said, paying),
      return: () => recordReturn(state, back, paying),
      send: () => {
        const made = sent();
        return made.ok ? { ok: true as const, value: made.value.changes[0] as PaymentChange } : made;
      },
    }[kind]();
    if (!outcome.ok) return;
    this.plans[at] = outcome.value.plan;
    this.entries.push(...outcome.value.entries);
    for (const entry of outcome.value.entries) {
      if (entry.kind === "CANCELLED") this.granted = subtract(this.granted, entry.amount);
      if (entry.kind === "RETURNED") this.amount = add(this.amount, entry.amount);
      if (entry.kind === "RETURNED") this.#returned = add(this.#returned, entry.amount);
    }
  }

  #grant(amount: Money): void {
    if (amount > this.amount - this.granted) return;
    const parts = amount > 1 ? [part(1), part(amount - 1)] : [part(amount)];
    const state = planning({ decision: { ...decision, amount }, planId: asId(`plan-${this.plans.length}`) });
    this.plans.push(accepted(planPayments(state, { version: 0, instalments: parts, account: null }, office)).plan);
    this.granted = add(this.granted, amount);
    this.#enter({ kind: "GRANTED", amount, applicationId: granted.id });
  }

  #carry(amount: Money): void {
    const own = { ...line, amount: this.amount, granted: this.granted };
    const done = carryForward(
      { from: { line: own, round }, to: { line: nextLine, round: next } },
      { ...carried, amount },
      as(secretary),
    );
    if (!done.ok) return;
    this.amount = subtract(this.amount, amount);
    this.carriedIn = add(this.carriedIn, amount);
    this.entries.push(...done.value.entries);
  }

  #enter(entry: Pick<NewLedgerEntry, "kind" | "amount"> & Partial<NewLedgerEntry>): void {
    const { municipalityId, administration, id: budgetLineId } = line;
    const usual = { municipalityId, administration, budgetLineId, at: office.now };
    this.entries.push({ ...usual, applicationId: null, instalmentId: null, otherLineId: null, ...entry });
  }
}

describe("the ledger", () => {
  it("POOL-9 POOL-18 sums to the øre after every step of every history", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const history = new History();
        for (const one of actions) {
          history.do(one);
          const account = lineAccount(history.entries.filter(({ budgetLineId }) => budgetLineId === line.id));
          const { budgeted, carriedIn, carriedOut, returned, left } = account;
          // Two ways round the same money.
          expect(budgeted + carriedIn + returned).toBe(carriedOut + account.granted + left);
          expect(account.granted).toBe(account.paid + account.exported + account.unsent);
          // The same as is reckoned without the ledger: by the line, and by the instalments.
          const parts = history.plans.flatMap(({ instalments }) => instalments);
          const inState = (...states: readonly string[]) =>
            sum(parts.filter(({ state }) => states.includes(state)).map(({ amount }) => amount));
          expect(left).toBe(history.amount - history.granted);
          expect(account.granted).toBe(history.granted);
          expect(account.paid).toBe(inState("PAID"));
          expect(account.exported).toBe(inState("EXPORTED"));
          expect(account.unsent).toBe(inState("PLANNED", "READY", "STOPPED"));
          expect(account.cancelled).toBe(inState("CANCELLED"));
          expect(returned).toBe(history.returned);
          // Nothing below zero, and what leaves one line comes to another.
          expect(Math.min(...Object.values<number>({ ...account }))).toBeGreaterThanOrEqual(0);
          const there = lineAccount(history.entries.filter(({ budgetLineId }) => budgetLineId === nextLine.id));
          expect(there.carriedIn).toBe(carriedOut);
          expect(jointAccount([history.entries]).left).toBe(left + there.left);
        }
      }),
      { numRuns: 60 },
    );
  });
});
