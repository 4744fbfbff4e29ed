import { accept, refuse, type Outcome, type ReferralId, type Refusal } from "@indgang/domain/kernel";
import type { RequestContext } from "@indgang/subgraph-kit";
import type { SeenReferral } from "./read-referrals.ts";
import { referralById } from "./referral-by-id.ts";

/** What was changed, read anew: as it is now, whether the change was just made or under the same key before. What is out of sight by then is not found. */
export async function afresh<Refused extends Refusal>(
  context: RequestContext,
  outcome: Outcome<ReferralId, Refused>,
): Promise<Outcome<SeenReferral, Refused | Refusal<"NOT_FOUND">>> {
  if (!outcome.ok) return outcome;
  const seen = await context.use(referralById).load(outcome.value);
  return seen === null ? refuse("NOT_FOUND") : accept(seen);
}
