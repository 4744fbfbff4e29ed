import { describe, expect, it } from "vitest";
import { money, plainDate } from "../../kernel/index.ts";
import { accepted, refusalOf } from "../pool.fixture.ts";
import { claimBack, moneyBack, recordReturn } from "./money-back.ts";
import { granted, office, paid, paying, sent } from "./payment.fixture.ts";
import type { PaymentPlan } from "./payment.type.ts";

const of = (plan: PaymentPlan) => ({ plan, application: granted });

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
