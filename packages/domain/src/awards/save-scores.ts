import {
  accept,
  changed,
  checkInput,
  each,
  expectVersion,
  noDuplicates,
  problem,
  refuse,
  type Acting,
  type NominationId,
  type Outcome,
  type PrizeCriterionId,
  type Problems,
  type Refusal,
} from "../kernel/index.ts";
import { beginBallot, type BallotRefusal, type BallotState } from "./ballot-step.ts";
import type { JuryBallot } from "./ballot.type.ts";
import type { VersionInput } from "./cycle-step.ts";
import { inUse } from "./prize.type.ts";
import { expectUnbiased } from "./recusal.ts";

/**
 * AWARD-2: keeps what a juror gives one nomination, as a draft: by each criterion whole points from 0 to the most that it has. NOT_FOUND for what
 * cannot win, RECUSED_FROM_NOMINATION where the juror has an interest, VOTED_ALREADY once the ballot is submitted.
 */
export function saveScores(
  state: BallotState,
  input: VersionInput & {
    readonly nominationId: NominationId;
    readonly scores: readonly { readonly criterionId: PrizeCriterionId; readonly points: number }[];
  },
  by: Acting,
): Outcome<JuryBallot, BallotRefusal | Refusal<"RECUSED_FROM_NOMINATION">> {
  const begun = beginBallot(state, by);
  if (!begun.ok) return begun;
  const { ballot, candidates, interests } = state;
  const nomination = candidates.find(({ id }) => id === input.nominationId);
  if (!nomination) return refuse("NOT_FOUND");
  const unbiased = expectUnbiased(nomination, interests, by);
  if (!unbiased.ok) return unbiased;
  const fresh = expectVersion(ballot, input.version);
  if (!fresh.ok) return fresh;
  const checked = checkInput(input, scoreProblems(state, input.scores));
  if (!checked.ok) return checked;
  const others = ballot.scores.filter(({ nominationId }) => nominationId !== nomination.id);
  const own = input.scores.map(({ criterionId, points }) => ({ nominationId: nomination.id, criterionId, points }));
  return accept(changed(ballot, { scores: [...others, ...own] }));
}

function scoreProblems(
  { prize }: BallotState,
  scores: readonly { readonly criterionId: PrizeCriterionId; readonly points: number }[],
): Problems {
  const most = new Map(inUse(prize.criteria).map(({ id, mostPoints }) => [id, mostPoints]));
  return [
    ...noDuplicates(
      "scores",
      scores.map(({ criterionId }) => criterionId),
    ),
    ...each("scores", scores, (path, { criterionId, points }) => {
      const limit = most.get(criterionId);
      if (limit === undefined) return problem(`${path}.criterionId`, "UNKNOWN_VALUE");
      if (!Number.isInteger(points)) return problem(`${path}.points`, "NOT_WHOLE_NUMBER");
      if (points < 0) return problem(`${path}.points`, "NEGATIVE");
      return points > limit ? problem(`${path}.points`, "TOO_LARGE", limit) : [];
    }),
  ];
}
