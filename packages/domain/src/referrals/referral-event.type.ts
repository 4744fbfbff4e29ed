import type { Instant, PersonId, ReferralId } from "../kernel/index.ts";
import type { ReferralSide } from "./referral.states.ts";

export const referralEventKinds = [
  "DRAFTED",
  "DRAFT_SAVED",
  "DRAFT_DIED",
  "DRAFT_DISCARDED",
  "SENT",
  "SENT_AGAIN",
  "ASKED_BACK",
  "ANSWERED",
  "RETURNED_OVERDUE",
  "ACCEPTED",
  "DECLINED",
  "PASSED_ON",
  "STARTED",
  "HELD",
  "RESUMED",
  "FOLLOWED_UP",
  "COMPLETED",
  "FAILED",
  "CANCELLED",
  "CONSENT_WITHDRAWN",
  "ENTERED_IN_ERROR",
  "ERASED",
] as const;
export type ReferralEventKind = (typeof referralEventKinds)[number];

/** REF-1: something that happened to a referral. It holds no word about the citizen, so it may outlive the person's data (REF-8). */
export interface NewReferralEvent {
  readonly referralId: ReferralId;
  readonly at: Instant;
  readonly kind: ReferralEventKind;
  /** Null: the clock. */
  readonly actorId: PersonId | null;
  readonly actorSide: ReferralSide | null;
  /** Whom to tell: never who did it, never a receiver who was not sent anything. */
  readonly tells: readonly ReferralSide[];
}
