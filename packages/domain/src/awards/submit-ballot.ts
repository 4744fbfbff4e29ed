import {
  accept,
  changed,
  expectVersion,
  refuse,
  type Acting,
  type NominationId,
  type Outcome,
  type PrizeCriterionId,
  type Refusal,
} from "../kernel/index.ts";
import { beginBallot, candidatesOf, type BallotRefusal, type BallotState } from "./ballot-step.ts";
import type { JuryBallot } from "./ballot.type.ts";
import type { VersionInput } from "./cycle-step.ts";
import { inUse } from "./prize.type.ts";

/** AWARD-2: the juror votes, once: VOTED_ALREADY. SCORES_MISSING while a nomination lacks points by some criterion. */
export function submitBallot(
  state: BallotState,
  input: VersionInput,
  by: Acting,
): Outcome<JuryBallot, BallotRefusal | Refusal<"SCORES_MISSING">> {
  const begun = beginBallot(state, by);
  if (!begun.ok) return begun;
  const { ballot, prize } = state;
  const fresh = expectVersion(ballot, input.version);
  if (!fresh.ok) return fresh;
  const mine = candidatesOf(begun.value, state, by);
  const isScored = (nominationId: NominationId, criterionId: PrizeCriterionId): boolean =>
    ballot.scores.some((score) => score.nominationId === nominationId && score.criterionId === criterionId);
  const missing = mine.flatMap(({ id }) => inUse(prize.criteria).filter((criterion) => !isScored(id, criterion.id)));
  if (missing.length > 0) return refuse("SCORES_MISSING", { missing: missing.length });
  const ids = new Set(mine.map(({ id }) => id));
  return accept(
    changed(ballot, { submittedAt: by.now, scores: ballot.scores.filter(({ nominationId }) => ids.has(nominationId)) }),
  );
}
