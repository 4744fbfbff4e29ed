import { accept, moveTo, refuse, type Instant, type Outcome, type Refusal } from "../kernel/index.ts";
import { referralEvent, type ReferralChange } from "./referral-event.ts";
import { referralTransitions } from "./referral.states.ts";
import { answerDueOn, isReferralOverdue } from "./referral-terms.ts";
import type { ReferralStepState } from "./referral-step.ts";
import type { Referral } from "./referral.type.ts";

/**
 * REF-7: the clock's step: a referral that nobody answered in time goes back to its sender, who has as many working days to do something
 * about it, and out of the receiver's sight. It is never accepted by itself. STATE_CONFLICT while there is time, and in other states.
 */
export function returnOverdue(
  { referral, terms }: ReferralStepState,
  now: Instant,
): Outcome<ReferralChange, Refusal<"STATE_CONFLICT">> {
  if (referral.state !== "REQUESTED" || !isReferralOverdue(referral, now))
    return refuse("STATE_CONFLICT", { state: referral.state });
  const changes = { returnCause: "OVERDUE", dueOn: answerDueOn(now, terms) } as const;
  const moved = moveTo<Referral>(referralTransitions, referral, "RETURNED", changes);
  if (!moved.ok) return moved;
  return accept({
    referral: moved.value,
    event: referralEvent(moved.value, "RETURNED_OVERDUE", { viewer: null, now }),
  });
}
