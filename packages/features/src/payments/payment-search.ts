import type { PlainDate } from "@indgang/domain/kernel";
import { instalmentStates, type InstalmentState } from "@indgang/domain/payments";
import { readOneOf, readText, type UnreadSearch } from "@indgang/shell";
import type { PagePlace } from "../search/paging.ts";
import { readDay } from "../search/read-day.ts";
import { withoutUndefined } from "../search/without-undefined.ts";

/** What is not settled: shown where nothing else is asked for. */
export const openStates = ["READY", "STOPPED", "PLANNED", "EXPORTED"] as const satisfies readonly InstalmentState[];

/** Which payments are shown; stands in the address. Without a state all that is open. */
export interface PaymentSearch extends PagePlace {
  readonly state?: InstalmentState | "ALL";
  readonly pool?: string;
  readonly due?: PlainDate;
}

/** Reads the address; what it does not know is left out. */
export function readPaymentSearch(raw: UnreadSearch): PaymentSearch {
  return withoutUndefined({
    state: readOneOf(raw, "state", [...instalmentStates, "ALL"] as const),
    pool: readText(raw, "pool"),
    due: readDay(raw, "due"),
    after: readText(raw, "after", 1000),
    row: readText(raw, "row", 9),
  });
}

/** Whose account is shown, and of which line the entries. */
export interface LedgerSearch extends PagePlace {
  readonly pool?: string;
  readonly round?: string;
  readonly line?: string;
}

/** Reads the address; what it does not know is left out. */
export function readLedgerSearch(raw: UnreadSearch): LedgerSearch {
  return withoutUndefined({
    pool: readText(raw, "pool"),
    round: readText(raw, "round"),
    line: readText(raw, "line"),
    after: readText(raw, "after", 1000),
    row: readText(raw, "row", 9),
  });
}

/** POOL-7: the later year of a running grant whose payment is shown; none: what the decision gave. */
export function readPlanSearch(raw: UnreadSearch): { readonly year?: number } {
  const year = Number(readText(raw, "year", 4));
  return Number.isInteger(year) && year > 2000 ? { year } : {};
}
