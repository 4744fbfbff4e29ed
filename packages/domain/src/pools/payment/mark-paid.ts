import {
  accept,
  checkInput,
  dateAt,
  existingDate,
  moveTo,
  problem,
  requiredText,
  type Acting,
  type Money,
  type Outcome,
  type PlainDate,
} from "../../kernel/index.ts";
import {
  beginPaymentStep,
  entryOf,
  step,
  withInstalment,
  type PaymentRefusal,
  type PaymentState,
} from "./payment-step.ts";
import { mayPay } from "./payment.policy.ts";
import { instalmentTransitions } from "./payment.states.ts";
import type { Instalment, PaymentChange } from "./payment.type.ts";

/** How many payments are reported at once. */
export const largestReport = 500;

/** What the finance system says of one payment. `reference`: ours; `amount`, in øre, where it says one. */
export interface PaidInput {
  readonly reference: string;
  readonly paidOn: PlainDate;
  readonly financeReference: string;
  readonly amount: Money | null;
}

/**
 * POOL-2: an exported instalment was paid, on which day and under which reference of the finance system. STATE_CONFLICT for one that is not
 * with it, one that is paid already too; UNKNOWN_VALUE for another amount than ours; IN_THE_FUTURE.
 */
export function markPaid(
  state: PaymentState & { readonly instalment: Instalment },
  input: PaidInput,
  by: Acting,
): Outcome<PaymentChange, PaymentRefusal> {
  const { plan, instalment } = state;
  const begun = beginPaymentStep(state, null, mayPay(by.viewer, plan), by);
  if (!begun.ok) return begun;
  const checked = checkInput(
    input,
    existingDate("paidOn", input.paidOn),
    input.paidOn > dateAt(by.now) ? problem("paidOn", "IN_THE_FUTURE") : [],
    requiredText("financeReference", input.financeReference, { max: 60 }),
    input.amount !== null && input.amount !== instalment.amount ? problem("amount", "UNKNOWN_VALUE") : [],
  );
  if (!checked.ok) return checked;
  const { paidOn } = input;
  const financeReference = input.financeReference.trim();
  const paid = moveTo<Instalment>(instalmentTransitions, instalment, "PAID", { paidOn, financeReference });
  if (!paid.ok) return paid;
  const { reference, amount, id } = instalment;
  const steps = [step("PAID", begun.value, by, { reference, amount, day: paidOn, note: financeReference })];
  return accept(withInstalment(plan, paid.value, steps, [entryOf(plan, "PAID", amount, id, by)]));
}
