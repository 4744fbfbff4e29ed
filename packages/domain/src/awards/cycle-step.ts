import {
  accept,
  authorise,
  expectVersion,
  refuse,
  type Acting,
  type Outcome,
  type Refusal,
  type Viewer,
} from "../kernel/index.ts";
import type { AwardCycle, JudgedCycle, JuryDecision } from "./award-cycle.type.ts";
import { awardCycleStateAt, type AwardCycleState } from "./award-cycle.states.ts";
import { isJuryStaff, mayReadPrize, runsPrizes } from "./award.policy.ts";

/** A cycle with its jury and what is decided of it. */
export interface CycleState {
  readonly cycle: JudgedCycle;
  readonly decision: JuryDecision;
}

/** Every change is made to the thing as the person saw it. */
export interface VersionInput {
  readonly version: number;
}

/** Refusals that every step of a year of a prize may give. */
export type CycleRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT">;

/** STATE_CONFLICT unless the cycle is, at this moment, in one of the states. For the jury's staff: it tells that a jury has decided. */
export function expectCycle(
  { cycle, decision }: { readonly cycle: AwardCycle; readonly decision: JuryDecision },
  { now }: Acting,
  ...states: readonly AwardCycleState[]
): Outcome<AwardCycleState, Refusal<"STATE_CONFLICT">> {
  const state = awardCycleStateAt(cycle, decision, now);
  return states.includes(state) ? accept(state) : refuse("STATE_CONFLICT", { state });
}

/** AWARD-1: a step of the secretariat: NOT_ALLOWED for everybody else (a cycle is public), STALE_VERSION when somebody was first. */
export function beginSecretariatStep(
  cycle: JudgedCycle,
  input: VersionInput,
  { viewer }: Acting,
): Outcome<unknown, CycleRefusal> {
  const allowed = authorise({ maySee: mayReadPrize(viewer, cycle), mayDo: runsPrizes(viewer, cycle) });
  return allowed.ok ? expectVersion(cycle, input.version) : allowed;
}

/** AWARD-2: a step within the jury's staff. To everybody else there is nothing here. */
export function authoriseWithinJury(
  cycle: JudgedCycle,
  mayDo: (viewer: Viewer, cycle: JudgedCycle, now: Acting["now"]) => boolean,
  { viewer, now }: Acting,
): Outcome<null, Refusal<"NOT_FOUND" | "NOT_ALLOWED">> {
  return authorise({ maySee: isJuryStaff(viewer, cycle, now), mayDo: mayDo(viewer, cycle, now) });
}
