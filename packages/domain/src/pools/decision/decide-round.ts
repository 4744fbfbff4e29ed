import { changed, type Instant } from "../../kernel/index.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import { roundState } from "../terms/pool-terms.ts";

/**
 * POOL-3, POOL-9: a round is decided when its deadline is past and no case of it waits for anybody any more. Null while that is not
 * so, and where it has been said before.
 */
export function decideRound(round: FundingRound, openCases: number, now: Instant): FundingRound | null {
  if (openCases > 0 || roundState(round, now) !== "CLOSED") return null;
  return changed(round, { decidedAt: now });
}
