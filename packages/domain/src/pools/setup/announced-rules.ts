import { refuse, accept, type Outcome, type Refusal } from "../../kernel/index.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import { criteriaOn, termsOn } from "../terms/pool-terms.ts";
import type { DatedCriterion, PoolTerms } from "../terms/pool.type.ts";

/** What a round was announced with. */
export type AnnouncedRound = Pick<FundingRound, "name" | "termsOn">;

type RoundAnnounced = Refusal<"ROUND_ANNOUNCED">;

/** POOL-17: a round keeps the terms that it was announced with: ROUND_ANNOUNCED names the first whose terms a change would touch. */
export function keepsTerms(
  rounds: readonly AnnouncedRound[],
  before: readonly PoolTerms[],
  after: readonly PoolTerms[],
): Outcome<null, RoundAnnounced> {
  const hold = (terms: readonly PoolTerms[], round: AnnouncedRound) => JSON.stringify(termsOn(terms, round.termsOn));
  return firstTouched(rounds, (round) => hold(before, round) !== hold(after, round));
}

/** POOL-4, POOL-17: the same of criteria: which they are, what they say and how much they count; their order may change. */
export function keepsCriteria(
  rounds: readonly AnnouncedRound[],
  before: readonly DatedCriterion[],
  after: readonly DatedCriterion[],
): Outcome<null, RoundAnnounced> {
  const count = (criteria: readonly DatedCriterion[], round: AnnouncedRound) =>
    JSON.stringify(
      criteriaOn(criteria, round.termsOn)
        .map(({ id, title, guidance, weight }) => JSON.stringify([id, title, guidance, weight]))
        .toSorted((one, other) => one.localeCompare(other)),
    );
  return firstTouched(rounds, (round) => count(before, round) !== count(after, round));
}

function firstTouched(
  rounds: readonly AnnouncedRound[],
  isTouched: (round: AnnouncedRound) => boolean,
): Outcome<null, RoundAnnounced> {
  const touched = rounds.find(isTouched);
  return touched ? refuse("ROUND_ANNOUNCED", { roundName: touched.name, termsOn: touched.termsOn }) : accept(null);
}
