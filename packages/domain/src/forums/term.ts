import type { PlainDate } from "../kernel/index.ts";
import type { Term } from "./forum-body.type.ts";

/** FORUM-1: true from the first day of a term until the day before its end: who left yesterday is out today. */
export function holdsTerm({ startsOn, endsOn }: Term, on: PlainDate): boolean {
  return startsOn <= on && (endsOn === null || on < endsOn);
}

/** FORUM-1: true when two terms have a day in common. A term that ends as it begins has none. */
export function termsOverlap(one: Term, other: Term): boolean {
  const start = one.startsOn > other.startsOn ? one.startsOn : other.startsOn;
  return holdsTerm(one, start) && holdsTerm(other, start);
}

/** FORUM-1: how many of the terms hold at once, at most, on any day of a term. */
export function mostAtOnce(terms: readonly Term[], within: Term): number {
  const overlapping = terms.filter((term) => termsOverlap(term, within));
  // The number only grows on a day on which a term begins.
  const days = [within.startsOn, ...overlapping.map(({ startsOn }) => startsOn)].filter((day) =>
    holdsTerm(within, day),
  );
  return Math.max(0, ...days.map((day) => overlapping.filter((term) => holdsTerm(term, day)).length));
}
