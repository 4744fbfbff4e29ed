import { daySideOf, takenOnStates, type ReferralSide, type ReferralState } from "@indgang/domain/referrals";

/** What a referral's day is for, as the viewer's side reads it. */
export interface ReferralDay {
  /** Whether it is a deadline of the viewer's own side. */
  readonly isOwn: boolean;
  readonly words: "ownANSWER" | "ownMOVE" | "ownOUTCOME" | "ownDRAFT" | "otherANSWER" | "otherMOVE" | "otherOUTCOME";
}

/** REF-1, REF-7: whose day it is and for what; null for what has ended, which has none. */
export function referralDay(side: ReferralSide, state: ReferralState): ReferralDay | null {
  const what = purposeOf(state);
  if (what === null) return null;
  const isOwn = side === daySideOf[state];
  if (what === "DRAFT") return { isOwn, words: "ownDRAFT" };
  return { isOwn, words: `${isOwn ? "own" : "other"}${what}` };
}

function purposeOf(state: ReferralState): "ANSWER" | "MOVE" | "OUTCOME" | "DRAFT" | null {
  const working: readonly ReferralState[] = takenOnStates;
  if (working.includes(state)) return "OUTCOME";
  if (state === "REQUESTED") return "ANSWER";
  if (state === "RETURNED") return "MOVE";
  return state === "DRAFT" ? "DRAFT" : null;
}
