import { isEnd, type Transitions } from "../kernel/index.ts";

export const referralStates = [
  "DRAFT",
  "REQUESTED",
  "RETURNED",
  "ACCEPTED",
  "IN_PROGRESS",
  "ON_HOLD",
  "COMPLETED",
  "DECLINED",
  "PASSED_ON",
  "FAILED",
  "CANCELLED",
  "ENTERED_IN_ERROR",
] as const;

/**
 * RETURNED: back with the sender, because the receiver asked something or let the answer's day pass. PASSED_ON: the third answer that
 * REF-1 gives a receiver; it ends this referral, and a child goes on to somebody else.
 */
export type ReferralState = (typeof referralStates)[number];

/** REF-7: the whole way of a referral. What has ended stays as it is. */
export const referralTransitions = {
  DRAFT: ["REQUESTED", "CANCELLED", "ENTERED_IN_ERROR"],
  REQUESTED: ["ACCEPTED", "DECLINED", "RETURNED", "PASSED_ON", "CANCELLED", "ENTERED_IN_ERROR"],
  RETURNED: ["REQUESTED", "CANCELLED", "ENTERED_IN_ERROR"],
  ACCEPTED: ["IN_PROGRESS", "PASSED_ON", "CANCELLED", "ENTERED_IN_ERROR"],
  IN_PROGRESS: ["ON_HOLD", "COMPLETED", "PASSED_ON", "FAILED", "CANCELLED", "ENTERED_IN_ERROR"],
  ON_HOLD: ["IN_PROGRESS", "FAILED", "CANCELLED", "ENTERED_IN_ERROR"],
  COMPLETED: [],
  DECLINED: [],
  PASSED_ON: [],
  FAILED: [],
  CANCELLED: [],
  ENTERED_IN_ERROR: [],
} as const satisfies Transitions<ReferralState>;

/** The two who a referral is between. */
export const referralSides = ["SENDER", "RECEIVER"] as const;
export type ReferralSide = (typeof referralSides)[number];

/** REF-1: who has the referral, in every state exactly one. What has ended is the sender's: it began the matter, and learns what came of it. */
export const ownerSideOf = {
  DRAFT: "SENDER",
  REQUESTED: "RECEIVER",
  RETURNED: "SENDER",
  ACCEPTED: "RECEIVER",
  IN_PROGRESS: "RECEIVER",
  ON_HOLD: "RECEIVER",
  COMPLETED: "SENDER",
  DECLINED: "SENDER",
  PASSED_ON: "SENDER",
  FAILED: "SENDER",
  CANCELLED: "SENDER",
  ENTERED_IN_ERROR: "SENDER",
} as const satisfies Record<ReferralState, ReferralSide>;

/**
 * REF-1, REF-7: whose day `dueOn` is. While the receiver works, it is the day on which the sender looks at what has come of it, and no deadline of
 * the receiver's.
 */
export const daySideOf = {
  ...ownerSideOf,
  ACCEPTED: "SENDER",
  IN_PROGRESS: "SENDER",
  ON_HOLD: "SENDER",
} as const satisfies Record<ReferralState, ReferralSide>;

/** REF-7: states in which the receiver has taken the citizen on. */
export const takenOnStates = ["ACCEPTED", "IN_PROGRESS", "ON_HOLD"] as const satisfies readonly ReferralState[];

/** REF-1, REF-7: states in which the receiver may pass it on: as its answer, or when the work shows that somebody else is better. */
export const passableStates = ["REQUESTED", "ACCEPTED", "IN_PROGRESS"] as const satisfies readonly ReferralState[];

/** REF-7: true when nothing may follow. */
export function hasEnded({ state }: { readonly state: ReferralState }): boolean {
  return isEnd(referralTransitions, state);
}

/** REF-7: states that something may still follow. */
export const liveStates: readonly ReferralState[] = referralStates.filter((state) => !hasEnded({ state }));
