import type { Transaction } from "@indgang/database";
import { referralNews, type NewReferralEvent, type Referral } from "@indgang/domain/referrals";
import { tell, toGlobalId } from "@indgang/subgraph-kit";

/** REF-1: tells whom a step concerns, when it commits. */
export async function tellOfReferral(
  transaction: Transaction,
  referral: Referral,
  event: NewReferralEvent,
): Promise<void> {
  const path = `referrals/${toGlobalId("Referral", referral.id)}`;
  for (const { kind, to } of referralNews(referral, event))
    await tell({ transaction, now: event.at }, { kind, path, to });
}
