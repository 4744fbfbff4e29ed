import type { PublicRoundFragment } from "./generated/pools.generated.ts";

/** The round that says most of a pool now: one that is open, the first to close; else the next to open; else the one that closed last. */
export function tellingRound(rounds: readonly PublicRoundFragment[]): PublicRoundFragment | null {
  const by = (state: string, order: (one: PublicRoundFragment, other: PublicRoundFragment) => number) =>
    rounds.filter((round) => round.state === state).toSorted(order)[0];
  const soonest = (one: PublicRoundFragment, other: PublicRoundFragment) =>
    one.deadlineAt < other.deadlineAt ? -1 : 1;
  const latest = (one: PublicRoundFragment, other: PublicRoundFragment) => -soonest(one, other);
  return by("OPEN", soonest) ?? by("ANNOUNCED", soonest) ?? by("CLOSED", latest) ?? by("DECIDED", latest) ?? null;
}

export type PoolGroup = "open" | "later" | "closed";

/** POOL-14: where a pool stands in the list. */
export function groupOf(round: PublicRoundFragment | null): PoolGroup {
  if (round?.state === "OPEN") return "open";
  return round?.state === "ANNOUNCED" ? "later" : "closed";
}
