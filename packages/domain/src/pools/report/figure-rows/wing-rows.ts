import type { Counted } from "../counted.type.ts";
import type { ReportFacts, WholeFacts } from "../report-facts.type.ts";
import type { FigureRow } from "../report-figure.type.ts";

/** A row for each administration that is counted. */
export function eachAdministration(
  { facts }: Counted,
  count: (facts: ReportFacts) => readonly number[],
): readonly FigureRow[] {
  return facts.map((one) => ({ key: one.administration, name: one.name, values: count(one) }));
}

/** POOL-13: all administrations together. */
export function togetherRow({ doubleFunding: { associations, granted } }: WholeFacts): FigureRow {
  return { key: "ALL", name: null, values: [associations, granted] };
}
