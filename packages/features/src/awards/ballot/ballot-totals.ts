import type { FieldValue, Fields } from "../../drafts/merge-versions.ts";

/** What a juror gives one nomination, by criterion; null: nothing yet. */
export type Scores = Fields;

interface Scored {
  readonly criterionId: string;
  readonly points: number;
}

interface Criterion {
  readonly id: string;
  readonly mostPoints: number;
}

interface Entry {
  readonly nomination: { readonly id: string; readonly isRecused: boolean };
}

/** Form fields of one nomination: every criterion, scored or not. */
export function toScores(criteria: readonly Pick<Criterion, "id">[], scored: readonly Scored[]): Scores {
  return Object.fromEntries(
    criteria.map(({ id }) => [id, scored.find(({ criterionId }) => criterionId === id)?.points ?? null]),
  );
}

/** What is sent: the criteria that are scored. */
export function fromScores(scores: Scores): readonly Scored[] {
  return Object.entries(scores).flatMap(([criterionId, points]) =>
    typeof points === "number" ? [{ criterionId, points }] : [],
  );
}

export interface NominationTotal {
  readonly sum: number;
  /** Of all criteria together. */
  readonly most: number;
  /** Criteria without points. LAW-2: none where the juror is recused. */
  readonly missing: number;
}

const isPoints = (value: FieldValue | undefined): value is number => typeof value === "number";

/** AWARD-2: what one nomination is given so far. */
export function nominationTotal(entry: Entry, criteria: readonly Criterion[], scores: Scores): NominationTotal {
  const given = criteria.map(({ id }) => scores[id]).filter(isPoints);
  return {
    sum: given.reduce((sum, points) => sum + points, 0),
    most: criteria.reduce((sum, { mostPoints }) => sum + mostPoints, 0),
    missing: entry.nomination.isRecused ? 0 : criteria.length - given.length,
  };
}

/** AWARD-2: how many points the whole ballot lacks; 0: it can be submitted. */
export function missingOf(
  entries: readonly Entry[],
  criteria: readonly Criterion[],
  scoresOf: (nominationId: string) => Scores,
): number {
  return entries.reduce(
    (sum, entry) => sum + nominationTotal(entry, criteria, scoresOf(entry.nomination.id)).missing,
    0,
  );
}
