import { readFlag, readOneOf, readText, type UnreadSearch } from "@indgang/shell";
import type { PagePlace } from "../search/paging.ts";
import { withoutUndefined } from "../search/without-undefined.ts";

/** Which page of the bodies is shown. */
export function readPageSearch(raw: UnreadSearch): PagePlace {
  return withoutUndefined({ after: readText(raw, "after", 1000), row: readText(raw, "row", 9) });
}

/** What is shown of a body: a page of its meetings, and whether those are shown whose seats have ended. */
export interface BodySearch extends PagePlace {
  readonly past?: boolean;
}

export function readBodySearch(raw: UnreadSearch): BodySearch {
  return withoutUndefined({
    past: readFlag(raw, "past"),
    after: readText(raw, "after", 1000),
    before: readText(raw, "before", 1000),
    row: readText(raw, "row", 9),
  });
}

/** Those that the own administration asks in, and those that one is heard in. */
export const hearingSides = ["asking", "asked"] as const;
export type HearingSide = (typeof hearingSides)[number];

export interface HearingSearch extends PagePlace {
  readonly side?: HearingSide;
}

/** Reads the address; what it does not know is left out. */
export function readHearingSearch(raw: UnreadSearch): HearingSearch {
  return withoutUndefined({
    side: readOneOf(raw, "side", hearingSides),
    after: readText(raw, "after", 1000),
    before: readText(raw, "before", 1000),
    row: readText(raw, "row", 9),
  });
}

/** Which draft is open; none: a new hearing. */
export interface DraftSearch {
  readonly draft?: string;
}

export function readDraftSearch(raw: UnreadSearch): DraftSearch {
  return withoutUndefined({ draft: readText(raw, "draft") });
}
