import { otherPlaces, type FigureKind } from "@indgang/domain/report";
import type { ApplicationSearch } from "../../applications/application-search.ts";
import { casesOf, type DrawnDimension } from "../../overview/cases-of.ts";
import { withoutUndefined } from "../../search/without-undefined.ts";
import type { FigureLine } from "../report.type.ts";

/** What a chapter's figure is of: a year, and one pool or all of its administration. */
export interface CountedIn {
  readonly year: string;
  readonly poolId: string | null;
}

const dimensionOf: Partial<Record<FigureKind, DrawnDimension>> = {
  STATES: "STATE",
  TARGET_GROUPS: "TARGET_GROUP",
  BUDGET_KINDS: "BUDGET_KIND",
  PLACES: "PLACE",
  SIZES: "SIZE",
};

/** The list of cases that a row of an administration's own chapter counts; null where it counts something else, or places together. */
export function casesOfRow(
  kind: FigureKind,
  { key, nodeId }: Pick<FigureLine, "key" | "nodeId">,
  { year, poolId }: CountedIn,
): ApplicationSearch | null {
  const dimension = dimensionOf[kind];
  if (dimension !== undefined)
    return dimension === "PLACE" && key === otherPlaces ? null : casesOf({ dimension, key }, poolId ?? undefined, year);
  const pool = nodeId ?? poolId ?? undefined;
  if (kind === "POOLS") return withoutUndefined({ pool, year });
  if (kind === "OUTCOMES") return withoutUndefined({ pool, year, state: ["GRANTED", "PARTLY_GRANTED"] as const });
  return kind === "YEARS" ? withoutUndefined({ pool, year: key }) : null;
}
