import type { CriterionAssessment, Rating } from "../assessment/assessment.type.ts";
import type { Criterion } from "../terms/pool.type.ts";

/** What a rating is worth, of 2; NOT_RELEVANT counts neither for nor against. */
const points: Readonly<Record<Exclude<Rating, "NOT_RELEVANT">, number>> = { MET: 2, PARTLY_MET: 1, NOT_MET: 0 };

/** POOL-4: a score as an exact fraction: `had` of `possible`, both whole. */
export interface Score {
  readonly had: number;
  readonly possible: number;
}

/**
 * POOL-4, POOL-17: the weighted score of one assessment: the sum of weight times points (MET 2, PARTLY_MET 1, NOT_MET 0) of the sum of weight times 2,
 * over the criteria that were rated and are not NOT_RELEVANT. The order does not matter. Null when nothing counts.
 */
export function weightedScore(
  rated: readonly Pick<CriterionAssessment, "criterionId" | "rating">[],
  criteria: readonly Pick<Criterion, "id" | "weight">[],
): Score | null {
  const weights = new Map(criteria.map(({ id, weight }) => [id, weight]));
  let had = 0;
  let possible = 0;
  for (const { criterionId, rating } of rated) {
    if (rating === null || rating === "NOT_RELEVANT") continue;
    const weight = weights.get(criterionId) ?? 0;
    had += weight * points[rating];
    possible += weight * points.MET;
  }
  return possible === 0 ? null : { had, possible };
}

/** A score in hundredths of a percent, 0 to 10,000, halves rounded up. */
export function basisPointsOf({ had, possible }: Score): number {
  return rounded(BigInt(had), BigInt(possible));
}

/** What several scored, in hundredths of a percent: the mean (of the exact fractions, rounded once), the lowest, the highest, and how many. */
export interface ScoreSpread {
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  readonly count: number;
}

/** POOL-4: how far assessors are from each other; each counts the same. Null when nobody has a score. */
export function spreadOf(scores: readonly (Score | null)[]): ScoreSpread | null {
  const given = scores.filter((score) => score !== null);
  if (given.length === 0) return null;
  let above = 0n;
  let below = 1n;
  for (const { had, possible } of given) {
    above = above * BigInt(possible) + BigInt(had) * below;
    below *= BigInt(possible);
  }
  const all = given.map(basisPointsOf);
  return {
    mean: rounded(above, below * BigInt(given.length)),
    lowest: Math.min(...all),
    highest: Math.max(...all),
    count: given.length,
  };
}

function rounded(above: bigint, below: bigint): number {
  return Number((above * 20_000n + below) / (below * 2n));
}
