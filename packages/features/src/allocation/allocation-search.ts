import { readText, type UnreadSearch } from "@indgang/shell";
import type { PagePlace } from "../search/paging.ts";
import { withoutUndefined } from "../search/without-undefined.ts";

/** Which of the round's cases are shown; stands in the address. What it does not know is left out. */
export function readAllocationSearch(raw: UnreadSearch): PagePlace {
  return withoutUndefined({ after: readText(raw, "after", 1000), row: readText(raw, "row", 9) });
}
