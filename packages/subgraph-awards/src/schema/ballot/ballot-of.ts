import { fromGlobalId } from "@indgang/subgraph-kit";
import type { BallotOf } from "../../service/ballots.ts";

/** Which ballot is meant; null for ids that are none, which are answered as unknown ones. */
export function toBallotOf(ids: { readonly cycleId: string; readonly categoryId: string }): BallotOf | null {
  const cycleId = fromGlobalId(ids.cycleId, "AwardCycle");
  const categoryId = fromGlobalId(ids.categoryId, "PrizeCategory");
  return cycleId && categoryId && { cycleId, categoryId };
}
