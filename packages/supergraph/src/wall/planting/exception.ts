import type { Marks } from "./marks.ts";
import type { Place } from "./owning.ts";
import type { IdOf } from "./plant-world.ts";
import type { Sealing } from "./sealing.ts";

/** With what a value is made. */
export interface Means {
  readonly marks: Marks;
  readonly sealing: Sealing;
  readonly idOf: IdOf;
}

/** A value that is not the usual one of its type, because the data model or the graph asks for another. For an id that refers: the number of the row, or the id itself. */
export type Exception = (place: Place, means: Means) => unknown;

/** One value for each of the four rows of an owner. */
export const inTurn =
  (...values: readonly unknown[]): Exception =>
  ({ variant }) =>
    values[variant - 1];
/** The same value in every row. */
export const always =
  (value: unknown): Exception =>
  () =>
    value;
