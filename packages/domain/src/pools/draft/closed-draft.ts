import { addMilliseconds, type Instant } from "../../kernel/index.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";

const day = 86_400_000;

/** LAW-6, LAW-8: when what was never handed in is thrown away: so many days, which are the municipality's data, after its round's deadline. */
export function draftEndsAt(round: Pick<FundingRound, "deadlineAt">, keptDays: number): Instant {
  return addMilliseconds(round.deadlineAt, keptDays * day);
}
