import type { Acting, Instant } from "../kernel/index.ts";
import type { NewReferralEvent, ReferralEventKind } from "./referral-event.type.ts";
import { sideOf } from "./referral.policy.ts";
import type { ReferralSide } from "./referral.states.ts";
import type { Referral } from "./referral.type.ts";

/** What a rule about a referral gives back: the referral as it is now, and what to write in its history. */
export interface ReferralChange {
  readonly referral: Referral;
  readonly event: NewReferralEvent;
}

/** REF-1: the sender learns each step of the receiver, the receiver what concerns its work, both what stops it. */
const toldOf = {
  DRAFTED: [],
  DRAFT_SAVED: [],
  DRAFT_DIED: ["SENDER"],
  DRAFT_DISCARDED: [],
  SENT: ["RECEIVER"],
  SENT_AGAIN: ["RECEIVER"],
  ASKED_BACK: ["SENDER"],
  ANSWERED: ["RECEIVER"],
  RETURNED_OVERDUE: ["SENDER", "RECEIVER"],
  ACCEPTED: ["SENDER"],
  DECLINED: ["SENDER"],
  PASSED_ON: ["SENDER"],
  STARTED: ["SENDER"],
  HELD: ["SENDER"],
  RESUMED: ["SENDER"],
  FOLLOWED_UP: ["RECEIVER"],
  COMPLETED: ["SENDER"],
  FAILED: ["SENDER"],
  CANCELLED: ["SENDER", "RECEIVER"],
  CONSENT_WITHDRAWN: ["SENDER", "RECEIVER"],
  ENTERED_IN_ERROR: ["RECEIVER"],
  ERASED: [],
} as const satisfies Record<ReferralEventKind, readonly ReferralSide[]>;

/** A line for the history of a referral, as it is after the step. `viewer` null: the clock. */
export function referralEvent(
  referral: Referral,
  kind: ReferralEventKind,
  { viewer, now }: { readonly viewer: Acting["viewer"] | null; readonly now: Instant },
): NewReferralEvent {
  const actorSide = viewer && sideOf(viewer, referral);
  const isReached = (side: ReferralSide) => side === "SENDER" || referral.sentAt !== null;
  const tells = toldOf[kind].filter((side) => side !== actorSide && isReached(side));
  return { referralId: referral.id, at: now, kind, actorId: viewer?.personId ?? null, actorSide, tells };
}
