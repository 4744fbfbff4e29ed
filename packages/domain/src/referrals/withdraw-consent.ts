import { accept, authorise, changed, refuse, type Acting, type Outcome, type Refusal } from "../kernel/index.ts";
import { referralEvent, type ReferralChange } from "./referral-event.ts";
import { mayReadReferral, mayStopReferral } from "./referral.policy.ts";
import { moveReferral, type ReferralStepState } from "./referral-step.ts";
import { hasEnded } from "./referral.states.ts";

/**
 * REF-5: takes down that the citizen has withdrawn the consent: the referral is cancelled, the receiver sees nothing of the citizen from
 * this moment, and both sides are told. What has ended stays as it is (REF-7), but its access closes too. No version is asked for: it
 * holds whatever else somebody changed meanwhile. STATE_CONFLICT when it does not rest on a consent, or on one that is gone already.
 */
export function withdrawConsent(
  state: ReferralStepState,
  by: Acting,
): Outcome<ReferralChange, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STATE_CONFLICT">> {
  const { referral } = state;
  const allowed = authorise({
    maySee: mayReadReferral(by.viewer, referral, by.now),
    mayDo: mayStopReferral(by.viewer, referral),
  });
  if (!allowed.ok) return allowed;
  if (referral.basis?.kind !== "CONSENT" || referral.basis.withdrawnAt !== null)
    return refuse("STATE_CONFLICT", { state: referral.state });
  const basis = { ...referral.basis, withdrawnAt: by.now };
  if (hasEnded(referral)) {
    const closed = changed(referral, { basis });
    return accept({ referral: closed, event: referralEvent(closed, "CONSENT_WITHDRAWN", by) });
  }
  const reason = { code: "CONSENT_WITHDRAWN", text: null } as const;
  return moveReferral(state, "CANCELLED", "CONSENT_WITHDRAWN", { basis, reason }, by);
}
