import type { Acting, AssociationId } from "../../kernel/index.ts";
import type { Concerned, NotificationKind } from "../../messages/index.ts";
import { happened } from "../application/timeline-event.ts";
import type { NewTimelineEvent, TimelineEventKind } from "../application/timeline-event.type.ts";
import type { PaymentChange, PaymentStepKind } from "./payment.type.ts";

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

/** POOL-11: the association is told once when money of its grant was paid, however many instalments at a time; null when none was. */
export function paidNews(
  { steps }: Pick<PaymentChange, "steps">,
  associationId: AssociationId,
): { readonly kind: NotificationKind; readonly to: Concerned } | null {
  if (!steps.some(({ kind }) => kind === "PAID")) return null;
  return { kind: "APPLICATION_INSTALMENT_PAID", to: { kind: "ASSOCIATION", associationId } };
}
