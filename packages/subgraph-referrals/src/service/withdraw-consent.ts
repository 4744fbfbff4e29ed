import type { Outcome, ReferralId, Refusal } from "@indgang/domain/kernel";
import { withdrawConsent as decide } from "@indgang/domain/referrals";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import type { AnyRefusal } from "./carry-out.ts";
import { stepReferral } from "./step-referral.ts";

/** REF-5: takes down that the citizen has withdrawn the consent. Access closes with it: in the database, and by the receiver's key. */
export function withdrawConsent(
  context: RequestContext,
  referralId: ReferralId | null,
  input: Keyed,
): Promise<Outcome<ReferralId, AnyRefusal | Refusal<"STATE_CONFLICT">>> {
  return stepReferral(context, {
    operation: "withdrawReferralConsent",
    input,
    referralId,
    rule: ({ referral, terms, work }) => decide({ referral, terms }, work.acting),
  });
}
