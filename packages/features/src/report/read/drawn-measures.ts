import type { ReportMeasure } from "@indgang/domain/report";

/** What is drawn beside the numbers of a figure: what was asked for or there, and what was given of it; else the first that counts something. */
export function drawnMeasures(measures: readonly ReportMeasure[]): {
  readonly outlined: ReportMeasure | null;
  readonly filled: ReportMeasure | null;
} {
  const has = (measure: ReportMeasure): ReportMeasure | null => (measures.includes(measure) ? measure : null);
  const outlined = has("ASKED") ?? has("BUDGET");
  return { outlined, filled: has("GRANTED") ?? (outlined === null ? (measures[0] ?? null) : null) };
}
