import { pageVariables } from "../../search/paging.ts";
import { withoutUndefined } from "../../search/without-undefined.ts";
import type { ApplicationSearch } from "../application-search.ts";
import type { ApplicationsQueryVariables } from "./generated/applications.generated.ts";

/** The address as the question to the graph. */
export function toVariables(search: ApplicationSearch): ApplicationsQueryVariables {
  const { q, state, pool, waitsFor, mine, from, to, order } = search;
  const filter = withoutUndefined({
    search: q,
    states: state,
    poolId: pool,
    waitsFor,
    assignedToMe: mine,
    receivedFrom: from,
    receivedTo: to,
  });
  return { ...pageVariables(search), filter, orderBy: order ?? "DUE_ON_ASC" };
}
