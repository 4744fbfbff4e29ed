import { zero, type Money } from "@indgang/domain/kernel";
import { mayReadRoundFigures, type FundingRound } from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { figuresByRound } from "../store/pool/funding-round.store.ts";

/** How many applied to a round, and for how much; null for whoever may not know. */
export async function roundFigures(
  context: RequestContext,
  round: FundingRound,
): Promise<{ readonly applicationCount: number; readonly appliedTotal: Money } | null> {
  if (!mayReadRoundFigures(context.viewer, round)) return null;
  return (await context.use(figuresByRound).load(round.id)) ?? { applicationCount: 0, appliedTotal: zero };
}
