import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, money, plainDate, sum } from "../../kernel/index.ts";
import { accepted, as, application, now, refusalOf, serviceDesk } from "../pool.fixture.ts";
import { moneyBack } from "../payment/money-back.ts";
import { markReady } from "../payment/instalment-steps.ts";
import { exportPayments } from "../payment/export-payments.ts";
import { exportable, first, granted, office, paying, planOf, ready } from "../payment/payment.fixture.ts";
import type { PaymentPlan } from "../payment/payment.type.ts";
import { checkedWith, owed } from "./accounts.fixture.ts";
import { approveAccounts } from "./index.ts";

describe("unused money", () => {
  /** A plan whose instalments are paid as far as told. */
  const planPaid = (...states: readonly PaymentPlan["instalments"][number]["state"][]): PaymentPlan => {
    const plan = planOf();
    return {
      ...plan,
      instalments: plan.instalments.map((each, index) => ({ ...each, state: states[index] ?? each.state })),
    };
  };
  const approve = (unused: number, plan: PaymentPlan | null, who = office) =>
    approveAccounts({ accounts: checkedWith(unused), application: granted, plan, approved: [] }, { version: 3 }, who);

  it("POOL-11 is claimed back to the øre, once: what came back before, or was never paid, is not claimed", () => {
    const done = accepted(approve(1_000_001, planPaid("PAID", "PAID")));
    expect(done.accounts).toMatchObject({ state: "APPROVED", claimed: 1_000_001 });
    expect(moneyBack(done.payment?.plan as PaymentPlan).claims).toMatchObject([
      { amount: 1_000_001, dueOn: "2026-11-04" },
    ]);
    const half = accepted(approve(3_000_001, planPaid("PAID", "PLANNED")));
    expect(half.accounts.claimed).toBe(500_001);
    expect(half.payment?.plan.instalments[1]).toMatchObject({ state: "STOPPED" });
    expect(accepted(approve(0, planPaid("PAID", "PLANNED"))).payment).toBeNull();
    expect(accepted(approve(1_000, null)).accounts.claimed).toBe(0);
    expect(refusalOf(approve(1_000, planPaid("PAID", "EXPORTED")))).toMatchObject({ data: { state: "EXPORTED" } });
    expect(refusalOf(approve(1_000, planPaid("PAID"), as({ ...serviceDesk, personId: asId("peter") }))).code).toBe(
      "NOT_ALLOWED",
    );
    expect(
      refusalOf(
        approveAccounts({ accounts: done.accounts, application, plan: null, approved: [] }, { version: 4 }, office),
      ).code,
    ).toBe("STATE_CONFLICT");
  });

  it("POOL-11 leaves the association, after claims and returns, exactly what it may keep of what was paid", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: owed.amount }),
        fc.constantFrom(["PAID", "PAID"] as const, ["PAID", "PLANNED"] as const, ["PAID", "CANCELLED"] as const),
        fc.integer({ min: 0, max: 2_500_001 }),
        (unused, states, returned) => {
          const paid = planPaid(...states);
          const back = {
            kind: "RETURNED",
            at: now,
            actorId: asId<"Person">("peter"),
            reference: null,
            day: plainDate("2026-10-01"),
            note: null,
          } as const;
          const plan =
            returned === 0 ? paid : { ...paid, steps: [...paid.steps, { ...back, amount: money(returned) }] };
          const { accounts, payment } = accepted(approve(unused, plan));
          const after = moneyBack(payment?.plan ?? plan);
          const holds = after.paid - after.returned - after.open;
          expect(holds).toBe(Math.min(after.paid - returned, owed.amount - unused));
          expect(accounts.claimed).toBe(sum(after.claims.map(({ amount }) => amount)));
        },
      ),
    );
  });
});

describe("payments", () => {
  const missingAccounts = [{ caseNumber: "SOC-2025-0001", dueOn: plainDate("2026-03-31") }];
  it("POOL-11 stop while the association owes the pool accounts", () => {
    const plan = planOf();
    const step = { instalmentId: first(plan).id, version: plan.version, note: null };
    const stopped = markReady({ plan, application: granted, missingAccounts }, step, paying);
    expect(refusalOf(stopped)).toMatchObject({ code: "ACCOUNTS_MISSING", data: { accounts: missingAccounts } });
    const sent = exportPayments(
      [{ ...exportable(ready(plan)), missingAccounts }],
      { instalmentIds: [first(plan).id], fileId: asId("file") },
      paying,
    );
    expect(refusalOf(sent).code).toBe("ACCOUNTS_MISSING");
  });
});
