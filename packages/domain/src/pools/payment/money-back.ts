import {
  accept,
  changed,
  checkInput,
  dateAt,
  exceeds,
  existingDate,
  money,
  optionalText,
  positiveMoney,
  problem,
  refuse,
  requiredText,
  subtract,
  sum,
  type Acting,
  type Money,
  type Outcome,
  type PlainDate,
  type Refusal,
} from "../../kernel/index.ts";
import { beginPaymentStep, entryOf, step, type PaymentRefusal, type PaymentState } from "./payment-step.ts";
import { mayPay, mayPlanPayments } from "./payment.policy.ts";
import type { PaymentChange, PaymentPlan, PaymentStep } from "./payment.type.ts";

/** POOL-11: money that is asked for again, in øre. `settled`: what has come back of it, the oldest claim first. */
export interface Claim {
  readonly amount: Money;
  readonly dueOn: PlainDate;
  readonly reason: string;
  readonly settled: Money;
}

/** What of a plan was paid, came back, and is claimed and has not come, in øre. */
export interface MoneyBack {
  readonly paid: Money;
  readonly returned: Money;
  readonly claims: readonly Claim[];
  /** Claimed, and not come back. */
  readonly open: Money;
}

/** As much of what was done with a plan as tells what is claimed back of it. */
export type MoneyBackStep = Pick<PaymentStep, "kind" | "amount" | "day" | "note">;

const amountOf = ({ amount }: MoneyBackStep): Money => amount ?? money(0);

const returnedOf = (steps: readonly MoneyBackStep[]): Money =>
  sum(steps.filter(({ kind }) => kind === "RETURNED").map(amountOf));

/** POOL-11: what came back settles the claims in the order in which they were made; what came unasked settles the next. */
export function claimsOf(steps: readonly MoneyBackStep[]): readonly Claim[] {
  let rest: number = returnedOf(steps);
  return steps
    .filter(({ kind }) => kind === "CLAIMED")
    .map((claimed) => {
      const amount = amountOf(claimed);
      const settled = money(Math.min(rest, amount));
      rest -= settled;
      return { amount, dueOn: claimed.day as PlainDate, reason: claimed.note ?? "", settled };
    });
}

/** POOL-11: the sums of a plan with its claims. */
export function moneyBack(plan: Pick<PaymentPlan, "instalments" | "steps">): MoneyBack {
  const paid = sum(plan.instalments.filter(({ state }) => state === "PAID").map(({ amount }) => amount));
  const returned = returnedOf(plan.steps);
  const claims = claimsOf(plan.steps);
  const open = sum(claims.map((claim) => subtract(claim.amount, claim.settled)));
  return { paid, returned, claims, open };
}

/** Amount in øre. `version` is the plan's. */
export interface RecordReturnInput {
  readonly version: number;
  readonly amount: Money;
  readonly receivedOn: PlainDate;
  readonly reference: string | null;
}

/** POOL-2, POOL-11, POOL-18: money came back from the association: it is on the line again. ABOVE_PAID for more than was paid and has not come back. */
export function recordReturn(
  state: PaymentState,
  input: RecordReturnInput,
  by: Acting,
): Outcome<PaymentChange, PaymentRefusal | Refusal<"ABOVE_PAID">> {
  const { plan } = state;
  const begun = beginPaymentStep(state, input.version, mayPay(by.viewer, plan), by);
  if (!begun.ok) return begun;
  const { amount, receivedOn } = input;
  const checked = checkInput(
    input,
    positiveMoney("amount", amount),
    existingDate("receivedOn", receivedOn),
    receivedOn > dateAt(by.now) ? problem("receivedOn", "IN_THE_FUTURE") : [],
    optionalText("reference", input.reference, { max: 60 }),
  );
  if (!checked.ok) return checked;
  const { paid, returned } = moneyBack(plan);
  const open = subtract(paid, returned);
  if (exceeds(amount, open)) return refuse("ABOVE_PAID", { open });
  const taken = step("RETURNED", begun.value, by, { amount, day: receivedOn, note: input.reference?.trim() || null });
  return accept(added(plan, taken, [entryOf(plan, "RETURNED", amount, null, by)]));
}

/** Amount in øre. `version` is the plan's. */
export interface ClaimBackInput {
  readonly version: number;
  readonly amount: Money;
  readonly dueOn: PlainDate;
  readonly reason: string;
}

/** POOL-11: money that was not used for its purpose is claimed back, with a reason. The own office's. ABOVE_PAID for more than was paid and is not claimed. */
export function claimBack(
  state: PaymentState,
  input: ClaimBackInput,
  by: Acting,
): Outcome<PaymentChange, PaymentRefusal | Refusal<"ABOVE_PAID">> {
  const { plan } = state;
  const begun = beginPaymentStep(state, input.version, mayPlanPayments(by.viewer, plan), by);
  if (!begun.ok) return begun;
  const { amount, dueOn, reason } = input;
  const checked = checkInput(
    input,
    positiveMoney("amount", amount),
    existingDate("dueOn", dueOn),
    dueOn < dateAt(by.now) ? problem("dueOn", "IN_THE_PAST") : [],
    requiredText("reason", reason, { max: 500 }),
  );
  if (!checked.ok) return checked;
  const back = moneyBack(plan);
  // What came back unasked settles the next claim, so that claims are held against what was paid alone.
  const open = subtract(back.paid, sum(back.claims.map((claim) => claim.amount)));
  if (exceeds(amount, open)) return refuse("ABOVE_PAID", { open });
  return accept(added(plan, step("CLAIMED", begun.value, by, { amount, day: dueOn, note: reason.trim() })));
}

function added(plan: PaymentPlan, taken: PaymentStep, entries: PaymentChange["entries"] = []): PaymentChange {
  return { plan: changed(plan, { steps: [...plan.steps, taken] }), steps: [taken], entries };
}
