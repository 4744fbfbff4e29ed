import { readFlag, readText, type UnreadSearch } from "@indgang/shell";
import { withoutUndefined } from "../search/without-undefined.ts";

/** Which year's report is shown, which chapter of it, and whether it is written on. Stands in the address. */
export interface ReportSearch {
  readonly year?: string;
  readonly chapter?: string;
  readonly write?: true;
}

/** Reads the address; what is none of it is left out. */
export function readReportSearch(raw: UnreadSearch): ReportSearch {
  const year = readText(raw, "year", 4);
  return withoutUndefined({
    year: year !== undefined && /^\d{4}$/u.test(year) ? year : undefined,
    chapter: readText(raw, "chapter", 80),
    write: readFlag(raw, "write"),
  });
}
