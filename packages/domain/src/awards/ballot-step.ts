import { accept, dateAt, refuse, type Acting, type Outcome, type Refusal } from "../kernel/index.ts";
import type { Juror } from "./award-cycle.type.ts";
import { jurorOf } from "./award.policy.ts";
import type { JuryBallot } from "./ballot.type.ts";
import { authoriseWithinJury, expectCycle, type CycleRefusal, type CycleState } from "./cycle-step.ts";
import type { Nomination } from "./nomination.type.ts";
import type { Prize } from "./prize.type.ts";
import { isRecused, type Interests } from "./recusal.ts";

/** A juror's own ballot in a category, with everybody who can win in it. A ballot that nobody has begun has version 0. */
export interface BallotState extends CycleState {
  readonly prize: Prize;
  readonly ballot: JuryBallot;
  /** The eligible nominations of the category. */
  readonly candidates: readonly Nomination[];
  readonly interests: Interests;
}

/** Refusals that every step of a ballot may give. */
export type BallotRefusal = CycleRefusal | Refusal<"VOTED_ALREADY">;

/** AWARD-2, LAW-2: those that a juror judges: all but the ones they have an interest in. */
export function candidatesOf(
  { personId }: Juror,
  { candidates, interests }: Pick<BallotState, "candidates" | "interests">,
  { now }: Pick<Acting, "now">,
): readonly Nomination[] {
  return candidates.filter((nomination) => !isRecused(personId, nomination, interests, dateAt(now)));
}

/** AWARD-2: NOT_FOUND outside the jury's staff, NOT_ALLOWED for the secretariat, STATE_CONFLICT unless the jury judges. Answers who votes. */
export function beginAsJuror(
  state: CycleState,
  by: Acting,
): Outcome<Juror, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STATE_CONFLICT">> {
  const juror = jurorOf(by.viewer, state.cycle, by.now);
  const allowed = authoriseWithinJury(state.cycle, () => juror !== null, by);
  if (!allowed.ok) return allowed;
  const expected = expectCycle(state, by, "JUDGING");
  if (!expected.ok) return expected;
  return juror === null ? refuse("NOT_ALLOWED") : accept(juror);
}

/** AWARD-2: begins a step of a juror's own ballot: refuses what beginAsJuror refuses, and VOTED_ALREADY once the ballot is submitted. */
export function beginBallot(state: BallotState, by: Acting): Outcome<Juror, BallotRefusal> {
  const begun = beginAsJuror(state, by);
  if (!begun.ok) return begun;
  const { submittedAt } = state.ballot;
  return submittedAt === null ? begun : refuse("VOTED_ALREADY", { submittedAt });
}
