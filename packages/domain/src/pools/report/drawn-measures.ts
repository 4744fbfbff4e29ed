import type { ReportMeasure } from "./report-figure.type.ts";

/**
 * What is drawn beside the numbers of a figure: what was asked for, or there, or to be told of, and what came of it; else the first that counts
 * something.
 */
export function drawnMeasures(measures: readonly ReportMeasure[]): {
  readonly outlined: ReportMeasure | null;
  readonly filled: ReportMeasure | null;
} {
  const firstOf = (...some: readonly ReportMeasure[]): ReportMeasure | null =>
    some.find((measure) => measures.includes(measure)) ?? null;
  const outlined = firstOf("ASKED", "BUDGET", "GRANTS", "GOALS");
  const filled = firstOf("GRANTED", "HANDED_IN", "GOALS_REACHED");
  return { outlined, filled: filled ?? (outlined === null ? (measures[0] ?? null) : null) };
}
