import {
  accept,
  changed,
  checkInput,
  dateAt,
  each,
  expectVersion,
  noDuplicates,
  problem,
  refuse,
  requiredText,
  type Acting,
  type NominationId,
  type Outcome,
  type PrizeCriterionId,
  type Problems,
  type Refusal,
} from "../kernel/index.ts";
import type { Juror } from "./award-cycle.type.ts";
import { jurorOf } from "./award.policy.ts";
import { awardBounds } from "./award.values.ts";
import type { JuryBallot } from "./ballot.type.ts";
import {
  authoriseWithinJury,
  expectCycle,
  type CycleRefusal,
  type CycleState,
  type VersionInput,
} from "./cycle-step.ts";
import type { Nomination } from "./nomination.type.ts";
import { cprIn } from "./prize-input.ts";
import { inUse, type Prize } from "./prize.type.ts";
import { expectUnbiased, isRecused, type Interests, type JuryRecusal } from "./recusal.ts";

/** A juror's own ballot in a category, with everybody who can win in it. A ballot that nobody has begun has version 0. */
export interface BallotState extends CycleState {
  readonly prize: Prize;
  readonly ballot: JuryBallot;
  /** The eligible nominations of the category. */
  readonly candidates: readonly Nomination[];
  readonly interests: Interests;
}

type BallotRefusal = CycleRefusal | Refusal<"VOTED_ALREADY">;

/** AWARD-2: keeps what a juror gives one nomination, as a draft. RECUSED_FROM_NOMINATION where the juror has an interest. */
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

/** LAW-2: a juror says that they have an interest in a nomination, and why. What they gave it is taken out, also after voting. */
export function declareJuryInterest(
  state: CycleState & { readonly nomination: Nomination; readonly interests: Interests },
  input: VersionInput & { readonly reason: string },
  by: Acting,
): Outcome<JuryRecusal | null, CycleRefusal> {
  const { nomination, interests } = state;
  const begun = beginAsJuror(state, by);
  if (!begun.ok) return begun;
  if (nomination.state !== "ELIGIBLE") return refuse("NOT_FOUND");
  const fresh = expectVersion(nomination, input.version);
  if (!fresh.ok) return fresh;
  const checked = checkInput(
    input,
    requiredText("reason", input.reason, { max: awardBounds.reason }),
    cprIn("reason", input.reason),
  );
  if (!checked.ok) return checked;
  const { personId } = begun.value;
  const isKnown = interests.recusals.some((one) => one.personId === personId && one.nominationId === nomination.id);
  // What was found already stands as it was found.
  if (isKnown) return accept(null);
  return accept({ nominationId: nomination.id, personId, kind: "DECLARED", reason: input.reason.trim() });
}

/** AWARD-2, LAW-2: those that a juror judges: all but the ones they have an interest in. */
export function candidatesOf(
  { personId }: Juror,
  { candidates, interests }: Pick<BallotState, "candidates" | "interests">,
  { now }: Pick<Acting, "now">,
): readonly Nomination[] {
  return candidates.filter((nomination) => !isRecused(personId, nomination, interests, dateAt(now)));
}

function beginAsJuror(
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

function beginBallot(state: BallotState, by: Acting): Outcome<Juror, BallotRefusal> {
  const begun = beginAsJuror(state, by);
  if (!begun.ok) return begun;
  const { submittedAt } = state.ballot;
  return submittedAt === null ? begun : refuse("VOTED_ALREADY", { submittedAt });
}
