import { danishDay, formatMoney, type Acting } from "../../kernel/index.ts";
import type { Concerned, NotificationKind } from "../../messages/index.ts";
import type { Application } from "../application/application.type.ts";
import { happened } from "../application/timeline-event.ts";
import type { NewTimelineEvent, TimelineEventKind } from "../application/timeline-event.type.ts";
import type { Payee, PaymentChange, PaymentPlan, PaymentStepKind } from "./payment.type.ts";

/** Which steps the case's history tells of. Ready and sent are the clerks' own, and stand with the plan. */
const eventOf: Partial<Record<PaymentStepKind, TimelineEventKind>> = {
  PLANNED: "PAYMENT_PLANNED",
  STOPPED: "INSTALMENT_STOPPED",
  RELEASED: "INSTALMENT_RELEASED",
  CANCELLED: "INSTALMENT_CANCELLED",
  PAID: "INSTALMENT_PAID",
  CLAIMED: "MONEY_CLAIMED",
  RETURNED: "MONEY_RETURNED",
};

/** LAW-5, POOL-11: what steps with a plan leave in the history of its case: which instalment, and why. */
export function paymentEvents(
  { plan, steps }: Pick<PaymentChange, "plan" | "steps">,
  by: Acting,
): readonly NewTimelineEvent[] {
  return steps.flatMap(({ kind, reference, note }) => {
    const event = eventOf[kind];
    // A payment's note is the finance system's reference, which stands with the plan.
    const said = [reference, kind === "PAID" ? null : note].filter((part) => part !== null).join(": ");
    return event === undefined ? [] : [happened({ id: plan.applicationId }, event, by, said === "" ? null : said)];
  });
}

/** What an association is told of its grant. `about`: the case, and of a claim how much and by when, as the app shows it. */
export interface PaymentNews {
  readonly kind: NotificationKind;
  readonly about: string;
  readonly to: Concerned;
}

/**
 * POOL-11: what the association of a case is told of a change of its plan: once that money was paid, however many instalments at a time; of each
 * claim; and that the account is another one than `before` (null where there was no plan). Amounts in øre.
 */
export function paymentNews(
  { plan, steps }: { readonly plan: Pick<PaymentPlan, "payee">; readonly steps: PaymentChange["steps"] },
  before: Pick<PaymentPlan, "payee"> | null,
  { associationId, caseNumber }: Pick<Application, "associationId" | "caseNumber">,
): readonly PaymentNews[] {
  const to = { kind: "ASSOCIATION", associationId } as const;
  const claims = steps.flatMap(({ kind, amount, day }) =>
    kind === "CLAIMED" && amount && day ? [{ amount, day }] : [],
  );
  const isPaid = steps.some(({ kind }) => kind === "PAID");
  const isMoved = before !== null && accountOf(before.payee) !== accountOf(plan.payee);
  return [
    ...(isPaid ? [{ kind: "APPLICATION_INSTALMENT_PAID", about: caseNumber, to } as const] : []),
    ...(isMoved ? [{ kind: "APPLICATION_PAYEE_CHANGED", about: caseNumber, to } as const] : []),
    ...claims.map(({ amount, day }) => {
      const about = `${caseNumber}: ${formatMoney(amount)} senest ${danishDay(day)}`;
      return { kind: "APPLICATION_MONEY_CLAIMED", about, to } as const;
    }),
  ];
}

/** Equal for the same account alone. */
function accountOf(payee: Payee): string {
  return payee.kind === "NEMKONTO" ? payee.cvr : `${payee.registrationNumber} ${payee.accountNumber}`;
}
