import { Badge } from "@indgang/components";
import type { ReferralState } from "@indgang/domain/referrals";
import { useWords } from "@indgang/shell";
import { referralStateTones, referralStateWords } from "./referral-states.ts";

/** How far a referral has come, in a word. */
export function ReferralStateBadge({ state }: { readonly state: ReferralState }) {
  const words = useWords(referralStateWords);
  return <Badge tone={referralStateTones[state]}>{words(state)}</Badge>;
}
