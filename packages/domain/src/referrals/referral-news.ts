import type { Concerned, NotificationKind } from "../messages/index.ts";
import type { NewReferralEvent, ReferralEventKind } from "./referral-event.type.ts";
import type { ReferralSide } from "./referral.states.ts";
import type { Referral } from "./referral.type.ts";

/** What those whom a step concerns are told. */
const newsOfKind = {
  DRAFTED: null,
  DRAFT_SAVED: null,
  DRAFT_DIED: "REFERRAL_STOPPED",
  DRAFT_DISCARDED: null,
  SENT: "REFERRAL_RECEIVED",
  SENT_AGAIN: "REFERRAL_RECEIVED",
  ASKED_BACK: "REFERRAL_ASKED_BACK",
  ANSWERED: "REFERRAL_ANSWERED",
  RETURNED_OVERDUE: "REFERRAL_OVERDUE",
  ACCEPTED: "REFERRAL_ACCEPTED",
  DECLINED: "REFERRAL_DECLINED",
  PASSED_ON: "REFERRAL_PASSED_ON",
  STARTED: "REFERRAL_MOVED",
  HELD: "REFERRAL_MOVED",
  RESUMED: "REFERRAL_MOVED",
  FOLLOWED_UP: "REFERRAL_MOVED",
  COMPLETED: "REFERRAL_COMPLETED",
  FAILED: "REFERRAL_FAILED",
  CANCELLED: "REFERRAL_STOPPED",
  CONSENT_WITHDRAWN: "REFERRAL_STOPPED",
  ENTERED_IN_ERROR: "REFERRAL_STOPPED",
  ERASED: null,
} as const satisfies Record<ReferralEventKind, NotificationKind | null>;

/** Something that somebody is told of a referral. */
export interface ReferralNews {
  readonly kind: NotificationKind;
  readonly to: Concerned;
}

/** REF-1: what is told of a step, and to whom: the person who sent it, and everybody who may take it on its other side. */
export function referralNews(referral: Referral, { kind, tells }: NewReferralEvent): readonly ReferralNews[] {
  const news = newsOfKind[kind];
  if (news === null) return [];
  return tells.flatMap((side) => {
    const to = concerned(referral, side);
    return to === null ? [] : [{ kind: news, to }];
  });
}

function concerned({ sender, receiver }: Referral, side: ReferralSide): Concerned | null {
  if (side === "SENDER") return sender.personId && { kind: "PERSON", personId: sender.personId };
  if (receiver === null) return null;
  return receiver.kind === "UNIT"
    ? { kind: "ROLE", administration: receiver.administration, role: "REFERRAL" }
    : { kind: "ASSOCIATION", associationId: receiver.associationId };
}
