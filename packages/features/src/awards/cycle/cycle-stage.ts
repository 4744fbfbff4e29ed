import type { AwardCycleState } from "@indgang/domain/awards";

/** What a year of a prize waits for, as one of the jury's staff sees it. */
export type CycleStage =
  | "WAITS_TO_OPEN"
  | "RECEIVES"
  | "CHECK"
  | "BEGIN"
  | "WAITS_FOR_BALLOTS"
  | "DECIDE"
  | "PUBLISH"
  | "WAITS_FOR_INSTANT"
  | "PUBLISHED"
  | "CANCELLED";

interface Category {
  readonly received: number;
  readonly ballotsMissing: number;
  readonly award: object | null;
}

/** What the stage is read from. Counts of unchecked nominations are the secretariat's alone. */
export interface CycleSituation {
  /** The real state, as the jury's staff knows it. */
  readonly state: AwardCycleState;
  readonly publishAt: string | null;
  readonly nominateUntil: string;
  readonly categories: readonly Category[];
}

export const uncheckedOf = (categories: readonly Pick<Category, "received">[]): number =>
  categories.reduce((sum, { received }) => sum + received, 0);

/** AWARD-1, AWARD-2: the next step of a year; the clock is an argument. */
export function cycleStage({ state, publishAt, nominateUntil, categories }: CycleSituation, now: number): CycleStage {
  switch (state) {
    case "DRAFT":
      return "WAITS_TO_OPEN";
    case "NOMINATING":
      if (uncheckedOf(categories) > 0) return "CHECK";
      return now < Date.parse(nominateUntil) ? "RECEIVES" : "BEGIN";
    case "JUDGING":
      return categories.some(({ award, ballotsMissing }) => award === null && ballotsMissing === 0)
        ? "DECIDE"
        : "WAITS_FOR_BALLOTS";
    case "DECIDED":
      return publishAt === null ? "PUBLISH" : "WAITS_FOR_INSTANT";
    default:
      return state;
  }
}
