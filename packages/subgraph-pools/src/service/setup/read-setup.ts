import type { FundingRoundId, PoolId } from "@indgang/domain/kernel";
import type { FundingRound } from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { roundById } from "../../store/pool/funding-round.store.ts";
import { poolById, type PoolHead } from "../../store/pool/pool.store.ts";

/** POOL-14: a pool as it is now; null when there is none. */
export function readPool(context: RequestContext, id: PoolId): Promise<PoolHead | null> {
  return context.use(poolById).load(id);
}

/** POOL-14: a round as it is now; null when there is none. */
export function readRound(context: RequestContext, id: FundingRoundId): Promise<FundingRound | null> {
  return context.use(roundById).load(id);
}
