import { associationSizes, targetGroups } from "@indgang/domain/associations";
import { applicationStates, budgetKinds } from "@indgang/domain/pools";
import { readOneOf } from "@indgang/shell";
import type { ApplicationSearch } from "../applications/application-search.ts";
import { withoutUndefined } from "../search/without-undefined.ts";
import type { PoolOverviewQuery } from "./generated/pool-overview.generated.ts";

export type Figure = NonNullable<NonNullable<PoolOverviewQuery["pool"]>["overview"]["figures"]>[number];

/** What is drawn, in this order. */
export const drawnDimensions = ["STATE", "TARGET_GROUP", "BUDGET_KIND", "PLACE", "SIZE"] as const;
export type DrawnDimension = (typeof drawnDimensions)[number];

/** Of associations that say no place: an address leaves out what is empty. */
export const nowhere = "-";

/** The list of cases that a figure counts. */
export function casesOf(
  { dimension, key }: Pick<Figure, "dimension" | "key">,
  poolId: string | undefined,
  year: string | undefined,
): ApplicationSearch {
  const one = { key };
  const state = readOneOf(one, "key", applicationStates);
  return withoutUndefined({
    pool: poolId,
    year,
    ...(dimension === "STATE" && { state: state && [state] }),
    ...(dimension === "TARGET_GROUP" && { group: readOneOf(one, "key", targetGroups) }),
    ...(dimension === "BUDGET_KIND" && { kind: readOneOf(one, "key", budgetKinds) }),
    ...(dimension === "SIZE" && { size: readOneOf(one, "key", associationSizes) }),
    ...(dimension === "PLACE" && { place: key === "" ? nowhere : key }),
  });
}
