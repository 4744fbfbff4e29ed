import type { FundingRoundState } from "@indgang/domain/pools";

interface Round {
  readonly state: FundingRoundState;
}

const order: readonly FundingRoundState[] = ["OPEN", "CLOSED", "ANNOUNCED", "DECIDED"];

/** POOL-18: the rounds of a pool that somebody asks about first: those that are open, else the one that comes before the others. */
export function presentRounds<One extends Round>(rounds: readonly One[]): readonly One[] {
  const open = rounds.filter(({ state }) => state === "OPEN");
  if (open.length > 0) return open;
  return rounds.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state)).slice(0, 1);
}
