import { pageVariables } from "../../search/paging.ts";
import { withoutUndefined } from "../../search/without-undefined.ts";
import type { AssociationSearch } from "../association-search.ts";
import type { AssociationsQueryVariables } from "./generated/associations.generated.ts";

/** The address as the question to the graph. */
export function toVariables(search: AssociationSearch): AssociationsQueryVariables {
  const { q, activity, group, verified } = search;
  const filter = withoutUndefined({
    activityKinds: activity === undefined ? undefined : [activity],
    targetGroups: group === undefined ? undefined : [group],
    verified: verified === undefined ? undefined : verified === "yes",
  });
  return { ...pageVariables(search), search: q ?? null, filter };
}
