import { exceeds, type ApplicationId, type Instant, type PlainDate } from "../../kernel/index.ts";
import { termsOn } from "../terms/pool-terms.ts";
import type { PoolTerms } from "../terms/pool.type.ts";
import { claimsOf, type Claim, type MoneyBackStep } from "./money-back.ts";
import type { PaymentPlan } from "./payment.type.ts";

/** Where its grant is paid, as an association is told: enough of an account to know it by, at most its last four digits and never all. */
export type OwnPayee =
  | { readonly kind: "NEMKONTO"; readonly cvr: string }
  | { readonly kind: "ACCOUNT"; readonly accountEnding: string };

/** What an association sees of a plan of its own: no whole account, no clerk, and of what was done with it claims and returns alone. */
export interface SeenPaymentPlan extends Pick<PaymentPlan, "year"> {
  readonly applicationId: ApplicationId;
  readonly payee: OwnPayee;
  /** When it was last another account; null: it never was. */
  readonly payeeChangedAt: Instant | null;
  readonly steps: readonly MoneyBackStep[];
}

/** POOL-11: to where an association's own grant is paid, and what of it is claimed back, the oldest first. */
export interface OwnPaymentPlan extends Pick<SeenPaymentPlan, "year" | "payee" | "payeeChangedAt"> {
  readonly claims: readonly Claim[];
}

/** POOL-11: a plan as its association is told of it. */
export function ownPaymentPlan({ year, payee, payeeChangedAt, steps }: SeenPaymentPlan): OwnPaymentPlan {
  return { year, payee, payeeChangedAt, claims: claimsOf(steps) };
}

/** Whether anything that was claimed back has not come. */
export function owesMoneyBack(plans: readonly Pick<OwnPaymentPlan, "claims">[]): boolean {
  return plans.some(({ claims }) => claims.some(({ amount, settled }) => exceeds(amount, settled)));
}

/**
 * POOL-11, POOL-17: how it is paid back, by the terms that hold today and not on the day of the round: the municipality's account may be another one
 * than when the grant was given. Null where the terms do not say.
 */
export function repaymentOn(terms: readonly PoolTerms[], today: PlainDate): string | null {
  return termsOn(terms, today)?.repayment ?? null;
}
