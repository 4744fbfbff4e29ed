import { pageVariables } from "../../search/paging.ts";
import { withoutUndefined } from "../../search/without-undefined.ts";
import type { ApplicationSearch } from "../application-search.ts";
import type { ApplicationsQueryVariables } from "./generated/applications.generated.ts";

/** What of the address narrows and sorts the list, as the graph's arguments. */
export function toWhere(search: ApplicationSearch): Pick<ApplicationsQueryVariables, "filter" | "orderBy"> {
  const { q, state, pool, waitsFor, mine, from, to, order, year, group, kind, place, size } = search;
  const filter = withoutUndefined({
    search: q,
    states: state,
    poolId: pool,
    waitsFor,
    assignedToMe: mine,
    receivedFrom: from,
    receivedTo: to,
    year: year === undefined ? undefined : Number(year),
    targetGroup: group,
    budgetKind: kind,
    place: place === "-" ? "" : place,
    size,
  });
  return { filter, orderBy: order ?? "DUE_ON_ASC" };
}

/** The address as the question to the graph. */
export function toVariables(search: ApplicationSearch): ApplicationsQueryVariables {
  return { ...pageVariables(search), ...toWhere(search), withYear: search.columns?.includes("year") ?? false };
}
