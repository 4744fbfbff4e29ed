import { dateAt, type Instant, type NominationId } from "../kernel/index.ts";
import type { JudgedCycle, Juror } from "./award-cycle.type.ts";
import { sitsNow } from "./award.policy.ts";
import type { JuryBallot } from "./ballot.type.ts";
import type { Nomination } from "./nomination.type.ts";
import { isRecused, type Interests } from "./recusal.ts";

/** A category as the jury has judged it so far. */
export interface JudgedCategory {
  readonly cycle: JudgedCycle;
  /** The eligible nominations of the category. */
  readonly candidates: readonly Nomination[];
  /** Every juror's ballot in the category. */
  readonly ballots: readonly JuryBallot[];
  readonly interests: Interests;
}

/** AWARD-2: what the jury gave one nomination together. */
export interface NominationResult {
  readonly nomination: Nomination;
  /** Points of all criteria on average over those who scored it, to two decimals; null where nobody could. */
  readonly average: number | null;
  readonly sum: number;
  readonly scoredBy: number;
}

/** AWARD-2: the jurors who have still to vote: whoever has an interest in all of a category has nothing to judge in it. */
export function missingBallots(
  { cycle, candidates, ballots, interests }: JudgedCategory,
  now: Instant,
): readonly Juror[] {
  const hasVoted = (juror: Juror): boolean =>
    ballots.some(({ jurorId, submittedAt }) => jurorId === juror.id && submittedAt !== null);
  return cycle.jurors.filter(
    (juror) =>
      sitsNow(juror, now) &&
      !hasVoted(juror) &&
      candidates.some((nomination) => !isRecused(juror.personId, nomination, interests, dateAt(now))),
  );
}

/** AWARD-2: whether no ballot is missing in any category; `candidates` and `ballots`: those of all categories. */
export function isEveryBallotIn({ candidates, ballots, ...jury }: JudgedCategory, now: Instant): boolean {
  const byCategory = Map.groupBy(candidates, ({ categoryId }) => categoryId);
  return [...byCategory].every(([id, own]) => {
    const category = { ...jury, candidates: own, ballots: ballots.filter(({ categoryId }) => categoryId === id) };
    return missingBallots(category, now).length === 0;
  });
}

/** AWARD-2: what the submitted ballots come to, the best first; what nobody could score comes last, then by name. */
export function juryResult(
  { candidates, ballots, interests, cycle }: JudgedCategory,
  now: Instant,
): readonly NominationResult[] {
  const submitted = ballots.filter(({ submittedAt }) => submittedAt !== null);
  const personOf = new Map(cycle.jurors.map(({ id, personId }) => [id, personId]));
  const totals = (nomination: Nomination): readonly number[] =>
    submitted.flatMap(({ scores, jurorId }) => {
      const personId = personOf.get(jurorId);
      const isOut = personId === undefined || isRecused(personId, nomination, interests, dateAt(now));
      const own = isOut ? [] : scores.filter(({ nominationId }) => nominationId === nomination.id);
      return own.length > 0 ? [own.reduce((sum, { points }) => sum + points, 0)] : [];
    });
  return candidates
    .map((nomination) => {
      const given = totals(nomination);
      const sum = given.reduce((all, points) => all + points, 0);
      const average = given.length > 0 ? Math.round((sum / given.length) * 100) / 100 : null;
      return { nomination, average, sum, scoredBy: given.length };
    })
    .toSorted(
      (left, right) =>
        (right.average ?? -1) - (left.average ?? -1) ||
        compare(left.nomination.nominee.name, right.nomination.nominee.name) ||
        compare(left.nomination.id, right.nomination.id),
    );
}

function compare(left: string, right: NominationId | string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
