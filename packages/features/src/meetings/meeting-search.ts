import { meetingStates, type MeetingState } from "@indgang/domain/pools";
import { readOneOf, readText, type UnreadSearch } from "@indgang/shell";
import type { PagePlace } from "../search/paging.ts";
import { withoutUndefined } from "../search/without-undefined.ts";

/** Which meetings are shown; stands in the address. */
export interface MeetingSearch extends PagePlace {
  readonly state?: MeetingState;
}

/** Reads the address; what it does not know is left out. */
export function readMeetingSearch(raw: UnreadSearch): MeetingSearch {
  return withoutUndefined({
    state: readOneOf(raw, "state", meetingStates),
    after: readText(raw, "after", 1000),
    row: readText(raw, "row", 9),
  });
}
