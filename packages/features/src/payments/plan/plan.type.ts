import type { CasePaymentQuery } from "./generated/case-payment.generated.ts";

/** A case with how its grant is paid. */
export type PaidCase = NonNullable<CasePaymentQuery["application"]>;
export type Plan = NonNullable<PaidCase["paymentPlan"]>;
export type PlanInstalment = Plan["instalments"][number];

/** What one plan pays: amount in øre; `year` null for what the decision gave. */
export interface PaidPart {
  readonly application: PaidCase;
  readonly amount: number;
  readonly year: number | null;
}
