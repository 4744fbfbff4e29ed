import type { PlainDate } from "@indgang/domain/kernel";
import { applicationStates, waitsForValues, type ApplicationState, type WaitsFor } from "@indgang/domain/pools";
import { readFlag, readOneOf, readSomeOf, readText, type UnreadSearch } from "@indgang/shell";
import { readDay } from "../search/read-day.ts";
import { withoutPlace, type PagePlace } from "../search/paging.ts";
import { withoutUndefined } from "../search/without-undefined.ts";

/** How the list can be sorted; the server does it. */
export const applicationOrders = [
  "DUE_ON_ASC",
  "RECEIVED_AT_DESC",
  "RECEIVED_AT_ASC",
  "AMOUNT_DESC",
  "AMOUNT_ASC",
  "ASSOCIATION_NAME_ASC",
  "CASE_NUMBER_ASC",
] as const;
export type ApplicationOrder = (typeof applicationOrders)[number];

/** All that decides which applications are shown. It stands in the address, so that a list can be kept and sent. */
export interface ApplicationSearch extends PagePlace {
  readonly q?: string;
  readonly state?: readonly ApplicationState[];
  readonly pool?: string;
  readonly waitsFor?: WaitsFor;
  readonly mine?: true;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly order?: ApplicationOrder;
}

/** Reads the address. What it does not know is left out, so that an old link still opens. */
export function readApplicationSearch(raw: UnreadSearch): ApplicationSearch {
  return withoutUndefined({
    q: readText(raw, "q"),
    state: readSomeOf(raw, "state", applicationStates),
    pool: readText(raw, "pool"),
    waitsFor: readOneOf(raw, "waitsFor", waitsForValues),
    mine: readFlag(raw, "mine"),
    from: readDay(raw, "from"),
    to: readDay(raw, "to"),
    order: readOneOf(raw, "order", applicationOrders),
    after: readText(raw, "after", 1000),
    before: readText(raw, "before", 1000),
    row: readText(raw, "row", 9),
  });
}

/** A changed filter begins at the first page again. */
export function changeFilter(
  search: ApplicationSearch,
  change: { readonly [Key in keyof ApplicationSearch]?: ApplicationSearch[Key] | undefined },
): ApplicationSearch {
  return withoutUndefined({ ...withoutPlace(search), ...change });
}

/** True when anything narrows the list. */
export function isFiltered({ q, state, pool, waitsFor, mine, from, to }: ApplicationSearch): boolean {
  return [q, state, pool, waitsFor, mine, from, to].some((value) => value !== undefined);
}
