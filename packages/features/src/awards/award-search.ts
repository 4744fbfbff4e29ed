import { readText, type UnreadSearch } from "@indgang/shell";
import type { PagePlace } from "../search/paging.ts";
import { withoutUndefined } from "../search/without-undefined.ts";

/** Which page of the winners is shown. */
export type PrizesSearch = Pick<PagePlace, "after" | "row">;

export function readPrizesSearch(raw: UnreadSearch): PrizesSearch {
  return withoutUndefined({ after: readText(raw, "after", 1000), row: readText(raw, "row", 9) });
}

/** Which category's nominations are shown, and which page of them. Never a word about a nominee: addresses are kept in many places. */
export interface CycleSearch extends PrizesSearch {
  readonly category?: string;
}

export function readCycleSearch(raw: UnreadSearch): CycleSearch {
  return withoutUndefined({
    category: readText(raw, "category"),
    after: readText(raw, "after", 1000),
    row: readText(raw, "row", 9),
  });
}
