import { readText, type UnreadSearch } from "@indgang/shell";
import { readOutcomeChoice, type OutcomeChoice } from "../outcome/seen/outcome-choice.ts";
import { withoutUndefined } from "../search/without-undefined.ts";

/** Which year is shown, all without; and which figure of goals was followed. Stands in the address. */
export interface OverviewSearch {
  readonly year?: string;
  /** Whose grants are listed below the figures of goals. */
  readonly goals?: OutcomeChoice;
}

/** Reads the address; what is no year is left out. */
export function readOverviewSearch(raw: UnreadSearch): OverviewSearch {
  const year = readText(raw, "year", 4);
  return withoutUndefined({
    year: year !== undefined && /^\d{4}$/u.test(year) ? year : undefined,
    goals: readOutcomeChoice(readText(raw, "goals", 100)),
  });
}
