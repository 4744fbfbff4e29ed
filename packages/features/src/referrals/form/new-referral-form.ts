import { emptyReferralForm, type ReferralForm } from "./referral-form.type.ts";
import { targetOfKey } from "./referral-target.ts";

/** A new referral, with its receiver already chosen where `to` is the key of a target; anything else is passed over. */
export function newReferralForm(to: string | undefined): ReferralForm {
  return { ...emptyReferralForm, receiver: to !== undefined && targetOfKey(to) !== null ? to : null };
}
