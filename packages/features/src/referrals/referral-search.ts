import { readOneOf, readText, type UnreadSearch } from "@indgang/shell";
import type { PagePlace } from "../search/paging.ts";
import { withoutUndefined } from "../search/without-undefined.ts";

/** What came to one's own side, and what it sent. */
export const referralBoxes = ["received", "sent"] as const;
export type ReferralBox = (typeof referralBoxes)[number];

export const referralStages = ["open", "ended"] as const;
export type ReferralStage = (typeof referralStages)[number];

/** Which referrals are shown; stands in the address. Never a word about a citizen: addresses are kept in many places. */
export interface ReferralSearch extends PagePlace {
  readonly box?: ReferralBox;
  readonly stage?: ReferralStage;
}

/** Reads the address; what it does not know is left out. */
export function readReferralSearch(raw: UnreadSearch): ReferralSearch {
  return withoutUndefined({
    box: readOneOf(raw, "box", referralBoxes),
    stage: readOneOf(raw, "stage", referralStages),
    after: readText(raw, "after", 1000),
    before: readText(raw, "before", 1000),
    row: readText(raw, "row", 9),
  });
}

/** Which draft is open; none: a new referral. */
export interface DraftSearch {
  readonly draft?: string;
  /** To whom a new one goes: key of a target. */
  readonly to?: string;
}

export function readDraftSearch(raw: UnreadSearch): DraftSearch {
  return withoutUndefined({ draft: readText(raw, "draft"), to: readText(raw, "to") });
}
