import type { Instant } from "@indgang/domain/kernel";
import {
  jurorOf,
  juryResult,
  mayReadJuryResult,
  mayReadScoresOf,
  missingBallots,
  type JuryScore,
  type NominationResult,
  type PrizeCategory,
} from "@indgang/domain/awards";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findBallots } from "../store/ballot.store.ts";
import { ownBallot, type BallotOf } from "./ballots.ts";
import { seeNomination, type SeenNomination } from "./read-nominations.ts";
import { withinJury } from "./within-jury.ts";

/** One nomination on a juror's ballot. */
export interface SeenEntry {
  readonly seen: SeenNomination;
  readonly scores: readonly JuryScore[];
}

/** AWARD-2: the viewer's own ballot in a category; version 0 before it is begun. */
export interface SeenBallot extends BallotOf {
  readonly category: PrizeCategory | null;
  readonly version: number;
  readonly submittedAt: Instant | null;
  readonly entries: readonly SeenEntry[];
}

/** AWARD-2: the viewer's own ballot; null for whoever does not sit on the jury. */
export function readBallot(context: RequestContext, of: BallotOf): Promise<SeenBallot | null> {
  return withinJury(context, null, async (work) => {
    const state = await ownBallot(work, of);
    const { viewer, now } = work.acting;
    if (!state || state.cycle.phase !== "JUDGING" || jurorOf(viewer, state.cycle, now) === null) return null;
    const { ballot, candidates, interests, prize } = state;
    const entries = candidates.flatMap((nomination) => {
      const seen = seeNomination(nomination, state, interests, work);
      const scores = ballot.scores.filter(({ nominationId }) => nominationId === nomination.id);
      return seen ? [{ seen, scores }] : [];
    });
    const category = prize.categories.find(({ id }) => id === of.categoryId) ?? null;
    return { ...of, category, version: ballot.version, submittedAt: ballot.submittedAt, entries };
  });
}

/** One nomination in the result of a category. `result` null: the viewer has an interest in it. */
export interface SeenResultEntry {
  readonly seen: SeenNomination;
  readonly result: NominationResult | null;
}

/** AWARD-2: what the jury's votes come to so far. */
export interface SeenResult extends BallotOf {
  readonly category: PrizeCategory | null;
  readonly ballotsMissing: number;
  readonly entries: readonly SeenResultEntry[];
}

/** AWARD-2: own scores first: null for jurors who have not voted, for the secretariat while a ballot is missing, and for everybody else. */
export function readJuryResult(context: RequestContext, of: BallotOf): Promise<SeenResult | null> {
  return withinJury(context, null, async (work) => {
    const { transaction, acting } = work;
    const { viewer, now } = acting;
    const state = await ownBallot(work, of);
    if (!state || state.cycle.phase !== "JUDGING") return null;
    const { cycle, candidates, interests, prize } = state;
    const ballots = (await findBallots(transaction, viewer.municipalityId, [cycle.id], of.categoryId)).get(cycle.id);
    const judged = { cycle, candidates, ballots: ballots ?? [], interests };
    if (!mayReadJuryResult(viewer, judged, now)) return null;
    const results = juryResult(judged, now).flatMap((result) => {
      const seen = seeNomination(result.nomination, state, interests, work);
      const isOpen = mayReadScoresOf(viewer, result.nomination, interests, now);
      return seen ? [{ seen, result: isOpen ? result : null }] : [];
    });
    // Its place among the others would tell what is hidden.
    const entries = [
      ...results.filter(({ result }) => result !== null),
      ...results.filter(({ result }) => result === null),
    ];
    const category = prize.categories.find(({ id }) => id === of.categoryId) ?? null;
    return { ...of, category, ballotsMissing: missingBallots(judged, now).length, entries };
  });
}
