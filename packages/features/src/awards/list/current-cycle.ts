import type { AwardCycleState } from "@indgang/domain/awards";

interface Year {
  readonly year: number;
  readonly state: AwardCycleState;
}

/** The year that people work on: the earliest of those given that is under way, and none of them is, the latest. */
export function currentCycle<Cycle extends Year>(cycles: readonly Cycle[]): Cycle | null {
  const byYear = cycles.toSorted((left, right) => left.year - right.year);
  const underWay = byYear.find(({ state }) => state !== "PUBLISHED" && state !== "CANCELLED" && state !== "DRAFT");
  return underWay ?? byYear.at(-1) ?? null;
}
