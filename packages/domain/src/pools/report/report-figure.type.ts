/**
 * What can be placed in a chapter. A new one is a name here, what it needs in `ReportFacts`, and how it is counted in `drawFigure`.
 */
export const figureKinds = [
  "POOLS",
  "LINES",
  "STATES",
  "TARGET_GROUPS",
  "BUDGET_KINDS",
  "PLACES",
  "SIZES",
  "YEARS",
  "OUTCOMES",
  "GOALS",
  "DOUBLE_FUNDING",
  "REFERRALS",
  "FORUMS",
  "PRIZES",
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** What a column counts: money in øre, or how many. */
export const moneyMeasures = ["ASKED", "BUDGET", "GRANTED", "GRANTED_BY_OTHERS", "PAID", "RETURNED", "LEFT"] as const;
export const countMeasures = [
  "CASES",
  "ASSOCIATIONS",
  "SENT",
  "RECEIVED",
  "COMPLETED",
  "FELL_OUT",
  "MEETINGS",
  "HEARINGS",
  "ANSWERS",
  "WINNERS",
  "GRANTS",
  "HANDED_IN",
  "APPROVED",
  "GOALS",
  "GOALS_REACHED",
  "GOALS_PARTLY",
  "GOALS_NOT_REACHED",
] as const;
export const reportMeasures = [...moneyMeasures, ...countMeasures] as const;
export type ReportMeasure = (typeof reportMeasures)[number];

export function isMoney(measure: ReportMeasure): boolean {
  return (moneyMeasures as readonly ReportMeasure[]).includes(measure);
}

/** A line of a figure. */
export interface FigureRow {
  /** A known value, such as a state or a target group, a year, or an id. */
  readonly key: string;
  /** What it is called, where the key does not say it: a pool, a line, a place. */
  readonly name: string | null;
  /** One for each measure; money in øre. */
  readonly values: readonly number[];
}

/** POOL-15: numbers that stand in a chapter. */
export interface ReportFigure {
  readonly kind: FigureKind;
  /** The only pool that is counted; null: all. */
  readonly pool: string | null;
  readonly measures: readonly ReportMeasure[];
  readonly rows: readonly FigureRow[];
  /** One for each measure; null where rows overlap, or are years. */
  readonly total: readonly number[] | null;
  /** In the joint part: the administrations whose numbers are in, and those that have not shared theirs. */
  readonly counted: readonly string[];
  readonly missing: readonly string[];
  /** Administrations that closed their chapter before this was counted. Absent where there is none, and from figures that were kept before. */
  readonly notKept?: readonly string[];
}
