import { activityKinds, targetGroups, type ActivityKind, type TargetGroup } from "@indgang/domain/associations";
import { readOneOf, readText, type UnreadSearch } from "@indgang/shell";
import { withoutPlace, type PagePlace } from "../search/paging.ts";
import { withoutUndefined } from "../search/without-undefined.ts";

/** Which associations are shown; stands in the address. */
export interface AssociationSearch extends PagePlace {
  readonly q?: string;
  readonly activity?: ActivityKind;
  readonly group?: TargetGroup;
  readonly verified?: "yes" | "no";
}

/** Reads the address; what it does not know is left out. */
export function readAssociationSearch(raw: UnreadSearch): AssociationSearch {
  return withoutUndefined({
    q: readText(raw, "q"),
    activity: readOneOf(raw, "activity", activityKinds),
    group: readOneOf(raw, "group", targetGroups),
    verified: readOneOf(raw, "verified", ["yes", "no"]),
    after: readText(raw, "after", 1000),
    before: readText(raw, "before", 1000),
    row: readText(raw, "row", 9),
  });
}

/** A changed filter begins at the first page again. */
export function changeAssociationFilter(
  search: AssociationSearch,
  change: { readonly [Key in keyof AssociationSearch]?: AssociationSearch[Key] | undefined },
): AssociationSearch {
  return withoutUndefined({ ...withoutPlace(search), ...change });
}
