import { readOneOf, readText, type UnreadSearch } from "@indgang/shell";
import type { PagePlace } from "../../search/paging.ts";
import { withoutUndefined } from "../../search/without-undefined.ts";

/** What lies in reception: new ones to check, or those the association must complete. */
export const queues = ["received", "returned"] as const;
export type Queue = (typeof queues)[number];

export interface QueueSearch extends PagePlace {
  readonly show?: Queue;
}

/** Reads the address; what it does not know is left out. */
export function readQueueSearch(raw: UnreadSearch): QueueSearch {
  return withoutUndefined({
    show: readOneOf(raw, "show", queues),
    after: readText(raw, "after", 1000),
    before: readText(raw, "before", 1000),
    row: readText(raw, "row", 9),
  });
}
