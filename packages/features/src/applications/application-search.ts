import { associationSizes, targetGroups, type AssociationSize, type TargetGroup } from "@indgang/domain/associations";
import type { PlainDate } from "@indgang/domain/kernel";
import {
  applicationStates,
  budgetKinds,
  waitsForValues,
  type ApplicationState,
  type BudgetKind,
  type WaitsFor,
} from "@indgang/domain/pools";
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

/** Columns that somebody can choose, in the order in which they stand. */
export const applicationColumnIds = [
  "caseNumber",
  "title",
  "association",
  "pool",
  "year",
  "state",
  "waitsFor",
  "assignee",
  "received",
  "due",
  "amount",
  "granted",
  "place",
  "size",
] as const;
export type ApplicationColumnId = (typeof applicationColumnIds)[number];

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
  /** The year that the money is for. */
  readonly year?: string;
  readonly group?: TargetGroup;
  readonly kind?: BudgetKind;
  /** `-`: of associations that say none. */
  readonly place?: string;
  readonly size?: AssociationSize;
  /** Without: the usual ones. */
  readonly columns?: readonly ApplicationColumnId[];
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
    year: readYear(raw),
    group: readOneOf(raw, "group", targetGroups),
    kind: readOneOf(raw, "kind", budgetKinds),
    place: readText(raw, "place"),
    size: readOneOf(raw, "size", associationSizes),
    columns: readSomeOf(raw, "columns", applicationColumnIds),
    after: readText(raw, "after", 1000),
    before: readText(raw, "before", 1000),
    row: readText(raw, "row", 9),
  });
}

function readYear(raw: UnreadSearch): string | undefined {
  const year = readText(raw, "year", 4);
  return year !== undefined && /^\d{4}$/u.test(year) ? year : undefined;
}

/** A changed filter begins at the first page again. */
export function changeFilter(
  search: ApplicationSearch,
  change: { readonly [Key in keyof ApplicationSearch]?: ApplicationSearch[Key] | undefined },
): ApplicationSearch {
  return withoutUndefined({ ...withoutPlace(search), ...change });
}

/** The filters that are folded away until one of them is used. */
export function isFilteredFurther({ waitsFor, from, to, group, kind, place, size }: ApplicationSearch): boolean {
  return [waitsFor, from, to, group, kind, place, size].some((value) => value !== undefined);
}

/** True when anything narrows the list. */
export function isFiltered(search: ApplicationSearch): boolean {
  const { q, state, pool, mine, year } = search;
  return isFilteredFurther(search) || [q, state, pool, mine, year].some((value) => value !== undefined);
}

/** What stays when the filters are cleared. */
export function withoutFilters({ order, columns }: ApplicationSearch): ApplicationSearch {
  return withoutUndefined({ order, columns });
}
