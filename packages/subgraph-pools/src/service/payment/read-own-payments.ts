import { isMissing } from "@indgang/domain/accounts";
import { needsAgreement } from "@indgang/domain/agreement";
import { dateAt } from "@indgang/domain/kernel";
import {
  isPastWaiting,
  mayReadOwnPayments,
  ownInstalments,
  owesMoneyBack,
  ownPaymentPlan,
  repaymentOn,
  type OwnInstalment,
  type OwnPaymentPlan,
} from "@indgang/domain/payments";
import type { OwnApplication } from "@indgang/domain/pools/draft";
import type { RequestContext } from "@indgang/subgraph-kit";
import { ownAccountsByPool } from "../../store/accounts/own-accounts.store.ts";
import { roundById } from "../../store/pool/funding-round.store.ts";
import { ownInstalmentsByApplication } from "../../store/payment/own-instalment.store.ts";
import { ownPaymentPlansByApplication } from "../../store/payment/own-payment-plan.store.ts";
import { termsByPool } from "../../store/pool/pool.store.ts";
import { readAgreementOf } from "../agreement/read-agreements.ts";

/** POOL-11: how an association's own grant is paid; nothing for whoever does not speak for it: the wall and the policy each say so. */
export async function readOwnInstalments(
  context: RequestContext,
  own: OwnApplication,
): Promise<readonly OwnInstalment[]> {
  if (!mayReadOwnPayments(context.viewer, own)) return [];
  const seen = await context.use(ownInstalmentsByApplication).load(own.id);
  if (seen.every(isPastWaiting)) return ownInstalments(seen, { lacksAccounts: false, lacksAgreement: false });
  const [lacksAccounts, lacksAgreement] = await Promise.all([isOwing(context, own), isUnagreed(context, own)]);
  return ownInstalments(seen, { lacksAccounts, lacksAgreement });
}

/** POOL-11: to where an association's own grant is paid, and what of it is claimed back; nothing for whoever does not speak for it. */
export async function readOwnPaymentPlans(
  context: RequestContext,
  own: OwnApplication,
): Promise<readonly OwnPaymentPlan[]> {
  if (!mayReadOwnPayments(context.viewer, own)) return [];
  return (await context.use(ownPaymentPlansByApplication).load(own.id)).map(ownPaymentPlan);
}

/** POOL-11: how an association pays back what is claimed; null where nothing is, or the pool's terms do not say. */
export async function readRepayment(context: RequestContext, own: OwnApplication): Promise<string | null> {
  if (!owesMoneyBack(await readOwnPaymentPlans(context, own))) return null;
  return repaymentOn(await context.use(termsByPool).load(own.poolId), dateAt(context.now()));
}

/** POOL-11: whether the association owes the pool accounts, of this grant or another. */
async function isOwing(context: RequestContext, { poolId, associationId }: OwnApplication): Promise<boolean> {
  const owed = await context.use(ownAccountsByPool).load(poolId);
  return owed.some((accounts) => accounts.associationId === associationId && isMissing(accounts, context.now()));
}

/** ASSOC-6, POOL-17: whether the grant needs an agreement that is not made yet. */
async function isUnagreed(context: RequestContext, { id, amount, poolId, roundId }: OwnApplication): Promise<boolean> {
  const [agreement, round, terms] = await Promise.all([
    readAgreementOf(context, id),
    context.use(roundById).load(roundId),
    context.use(termsByPool).load(poolId),
  ]);
  if (amount === null || round === null || agreement?.state === "AGREED") return false;
  return needsAgreement(amount, terms, round.termsOn);
}
