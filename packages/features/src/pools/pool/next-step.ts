import { holdsOn, type Period, type PlainDate } from "@indgang/domain/kernel";
import type { FundingRoundState } from "@indgang/domain/pools";

/** What a leader does next with a pool; null when it is under way. */
export type NextStep = "CRITERIA" | "ROUND" | "OPENS_LATER" | null;

interface Asked {
  readonly criteria: readonly Period[];
  readonly rounds: readonly { readonly state: FundingRoundState }[];
  readonly today: PlainDate;
}

/** POOL-3, POOL-4: a pool needs criteria before it is applied to, and a round that somebody can apply to. */
export function nextStep({ criteria, rounds, today }: Asked): NextStep {
  const states = new Set(rounds.map(({ state }) => state));
  if (states.has("OPEN")) return null;
  if (!criteria.some((criterion) => criterion.validFrom > today || holdsOn(criterion, today))) return "CRITERIA";
  if (states.has("ANNOUNCED")) return "OPENS_LATER";
  return states.has("CLOSED") ? null : "ROUND";
}
