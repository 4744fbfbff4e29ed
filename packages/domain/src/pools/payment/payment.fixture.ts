import { asId, money, plainDate, type Acting, type InstalmentId, type Money, type Viewer } from "../../kernel/index.ts";
import type { Decision } from "../index.ts";
import { accepted, application, as, caseworker, line, now, peter, serviceDesk } from "../pool.fixture.ts";
import { markReady } from "./instalment-steps.ts";
import { exportPayments } from "./export-payments.ts";
import { markPaid } from "./mark-paid.ts";
import { planPayments, type InstalmentInput, type PlanPaymentsState } from "./plan-payments.ts";
import type { Instalment, PaymentPlan } from "./payment.type.ts";

/** Anna of the office plans, Peter at the desk pays. */
export const desk: Viewer = { ...serviceDesk, personId: peter };
export const office: Acting = as(caseworker);
export const paying: Acting = as(desk);

export const granted = { ...application, state: "PARTLY_GRANTED" as const };

export const decision: Decision = {
  municipalityId: application.municipalityId,
  administration: application.administration,
  id: asId("d1"),
  applicationId: application.id,
  meetingItemId: asId("item-1"),
  budgetLineId: line.id,
  outcome: "PART",
  amount: money(5_000_001),
  reasonCode: "LOWER_PRIORITY",
  reasonText: "Udvalget prioriterer indsatser for ældre i år.",
  hearingDeviation: null,
  decidedAt: now,
  recordedBy: peter,
};

export const part = (amount: number, condition: string | null = null): InstalmentInput => ({
  amount: money(amount),
  dueOn: plainDate("2026-11-01"),
  condition,
});

export const halves = [part(2_500_001), part(2_500_000, "Regnskab for første halvår modtaget")];

let ids = 0;
export const planning = (more: Partial<PlanPaymentsState> = {}): PlanPaymentsState => ({
  application: granted,
  decision,
  minutesStand: true,
  plan: null,
  year: null,
  cvr: "13585628",
  planId: asId("plan"),
  newIds: Array.from({ length: 12 }, () => asId<"Instalment">(`instalment-${(ids += 1)}`)),
  ...more,
});

export const planOf = (instalments: readonly InstalmentInput[] = halves): PaymentPlan =>
  accepted(planPayments(planning(), { version: 0, instalments, account: null }, office)).plan;

export const first = ({ instalments }: PaymentPlan): Instalment => instalments[0] as Instalment;

export const ready = (plan: PaymentPlan, { id }: Instalment = first(plan)): PaymentPlan =>
  accepted(
    markReady(
      { plan, application: granted, missingAccounts: [] },
      { instalmentId: id, version: plan.version, note: null },
      paying,
    ),
  ).plan;

export const exportable = (plan: PaymentPlan) => ({
  plan,
  application: granted,
  missingAccounts: [],
  associationName: "Natteravnene",
  title: "Nattevandring i Nordvest",
});

export const exported = (plan: PaymentPlan, instalmentIds: readonly InstalmentId[] = [first(plan).id]) =>
  accepted(exportPayments([exportable(plan)], { instalmentIds, fileId: asId("file-00000a") }, paying));

export const paid = (plan: PaymentPlan, more: { readonly amount?: Money } = {}): PaymentPlan =>
  accepted(
    markPaid(
      { plan, application: granted, instalment: first(plan) },
      {
        reference: first(plan).reference,
        paidOn: plainDate("2026-10-05"),
        financeReference: "B-77",
        amount: null,
        ...more,
      },
      paying,
    ),
  ).plan;

/** A plan of which the first half is with the finance system. */
export const sent = (): PaymentPlan => exported(ready(planOf())).changes[0]?.plan as PaymentPlan;
