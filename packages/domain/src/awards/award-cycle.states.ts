import { isAfter, isBefore, type Instant, type Transitions } from "../kernel/index.ts";
import type { AwardCycle, JuryDecision } from "./award-cycle.type.ts";

export const awardCycleStates = ["DRAFT", "NOMINATING", "JUDGING", "DECIDED", "PUBLISHED", "CANCELLED"] as const;

/** DRAFT: announced, nominations open later. DECIDED: the jury's secret until it is published. */
export type AwardCycleState = (typeof awardCycleStates)[number];

/** AWARD-1: the whole way of one year's prize. The clock opens nominations and publishes; people do the rest. */
export const awardCycleTransitions = {
  DRAFT: ["NOMINATING", "CANCELLED"],
  NOMINATING: ["JUDGING", "CANCELLED"],
  JUDGING: ["DECIDED", "CANCELLED"],
  DECIDED: ["PUBLISHED", "CANCELLED"],
  PUBLISHED: [],
  CANCELLED: [],
} as const satisfies Transitions<AwardCycleState>;

/** AWARD-1, AWARD-2: how far a cycle has come, for those who know what the jury decided (null: nothing known). */
export function awardCycleStateAt(
  { phase, nominateFrom }: Pick<AwardCycle, "phase" | "nominateFrom">,
  decision: Pick<JuryDecision, "publishAt" | "isComplete"> | null,
  now: Instant,
): AwardCycleState {
  if (phase === "CANCELLED") return "CANCELLED";
  if (phase === "NOMINATING") return isBefore(now, nominateFrom) ? "DRAFT" : "NOMINATING";
  if (decision !== null && isPublished(decision, now)) return "PUBLISHED";
  return decision?.isComplete === true ? "DECIDED" : "JUDGING";
}

/** AWARD-2: true from the very instant that publishing was set to. */
export function isPublished({ publishAt }: Pick<JuryDecision, "publishAt">, now: Instant): boolean {
  return publishAt !== null && !isAfter(publishAt, now);
}

/** AWARD-2: what everybody else is told: that a jury has decided looks as if it had not. */
export function publicStateOf(state: AwardCycleState): AwardCycleState {
  return state === "DECIDED" ? "JUDGING" : state;
}

/** AWARD-1: whether a year is begun and not ended: then the prize's measure stays as it is. */
export function isUnderWay(
  cycle: AwardCycle,
  decision: Pick<JuryDecision, "publishAt" | "isComplete"> | null,
  now: Instant,
): boolean {
  const state = awardCycleStateAt(cycle, decision, now);
  return state !== "PUBLISHED" && state !== "CANCELLED";
}
