import type { AwardCycleId, PrizeId } from "@indgang/domain/kernel";
import type { Prize } from "@indgang/domain/awards";
import type { RequestContext } from "@indgang/subgraph-kit";
import { loadPrize } from "../store/prize.store.ts";
import { cycleById, type PublicCycle } from "../store/public-cycle.store.ts";

/** AWARD-1: a prize as everybody may know it; null when there is none. */
export function readPrize(context: RequestContext, id: PrizeId): Promise<Prize | null> {
  return loadPrize(context, id);
}

/** AWARD-1: a year of a prize as everybody may know it; null when there is none. */
export function readCycle(context: RequestContext, id: AwardCycleId): Promise<PublicCycle | null> {
  return context.use(cycleById).load(id);
}
