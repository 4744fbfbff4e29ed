import { readText, type UnreadSearch } from "@indgang/shell";
import { withoutUndefined } from "../search/without-undefined.ts";

/** Which year is shown; all without. Stands in the address. */
export interface OverviewSearch {
  readonly year?: string;
}

/** Reads the address; what is no year is left out. */
export function readOverviewSearch(raw: UnreadSearch): OverviewSearch {
  const year = readText(raw, "year", 4);
  return withoutUndefined({ year: year !== undefined && /^\d{4}$/u.test(year) ? year : undefined });
}
