import { figuresOf, type CaseDimension } from "../../../seeing/index.ts";
import type { Counted } from "../counted.type.ts";
import type { FigureRow } from "../report-figure.type.ts";

/** So many places stand by themselves; all others are one row. */
export const mostPlaces = 15;
/** The key of that row. */
export const otherPlaces = "-";

/** POOL-5: cases of the year by what they have in common, the most asked for first: how many, asked for, granted. */
export function tallyRows({ facts, year, poolId }: Counted, dimension: CaseDimension): readonly FigureRow[] {
  const tallies = facts.flatMap((one) => one.tallies.filter((tally) => poolId === null || tally.poolId === poolId));
  const rows = figuresOf(tallies, year)
    .filter((figure) => figure.dimension === dimension)
    .map(({ key, cases, asked, granted }) => ({
      key,
      name: dimension === "PLACE" && key !== "" ? key : null,
      values: [cases, asked, granted],
    }));
  return dimension === "PLACE" ? withRest(rows) : rows;
}

/** The rows after the first ones as one, so that the whole stays the whole. */
function withRest(rows: readonly FigureRow[]): readonly FigureRow[] {
  const rest = rows.slice(mostPlaces);
  if (rest.length < 2) return rows;
  const values = [0, 1, 2].map((index) => rest.reduce((sum, row) => sum + (row.values[index] ?? 0), 0));
  return [...rows.slice(0, mostPlaces), { key: otherPlaces, name: null, values }];
}
