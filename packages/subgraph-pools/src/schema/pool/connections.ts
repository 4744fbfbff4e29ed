import { connectionOf } from "@indgang/subgraph-kit";
import { FundingRoundType } from "./funding-round.type.ts";
import { PoolType } from "./pool.type.ts";

export const PoolConnection = connectionOf<PoolType>("Pool", () => PoolType);
export const FundingRoundConnection = connectionOf<FundingRoundType>("FundingRound", () => FundingRoundType);
