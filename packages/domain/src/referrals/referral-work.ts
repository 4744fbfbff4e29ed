import { dateAt, type Instant, type Viewer } from "../kernel/index.ts";
import { mayReadReferral, sideOf } from "./referral.policy.ts";
import { ownerSideOf } from "./referral.states.ts";
import { isReferralOverdue } from "./referral-terms.ts";
import type { Referral } from "./referral.type.ts";

/** What a referral asks of somebody. */
export const referralWorkKinds = [
  "FINISH_DRAFT",
  "ANSWER_REFERRAL",
  "ANSWER_QUESTION",
  "FIND_ANOTHER_WAY",
  "START",
  "TREAT",
  "LOOK_AT_OUTCOME",
] as const;
export type ReferralWorkKind = (typeof referralWorkKinds)[number];

/**
 * REF-1, REF-7: what waits for this viewer, by `dueOn`; null when it is the other side's turn, or nobody's. When the day for the outcome
 * has come it is the sender's turn to look, and the receiver's work goes on.
 */
export function referralWork(viewer: Viewer, referral: Referral, now: Instant): ReferralWorkKind | null {
  const side = mayReadReferral(viewer, referral, now) ? sideOf(viewer, referral) : null;
  const isOverdue = isReferralOverdue(referral, now);
  switch (referral.state) {
    case "DRAFT":
      return side === "SENDER" ? "FINISH_DRAFT" : null;
    case "REQUESTED":
      // Past its day it is the sender's, even if the clock's own step is late.
      if (isOverdue) return side === "SENDER" ? "FIND_ANOTHER_WAY" : null;
      return side === ownerSideOf.REQUESTED ? "ANSWER_REFERRAL" : null;
    case "RETURNED":
      if (side !== ownerSideOf.RETURNED) return null;
      return referral.returnCause === "QUESTION" ? "ANSWER_QUESTION" : "FIND_ANOTHER_WAY";
    case "ACCEPTED":
    case "IN_PROGRESS":
    case "ON_HOLD":
      if (side === "SENDER") return isOutcomeDue(referral, now) ? "LOOK_AT_OUTCOME" : null;
      if (side === null) return null;
      return referral.state === "ACCEPTED" ? "START" : "TREAT";
    default:
      return null;
  }
}

function isOutcomeDue({ dueOn }: Referral, now: Instant): boolean {
  return dueOn !== null && dueOn <= dateAt(now);
}
