import DataLoader from "dataloader";
import type { LoaderFactory } from "../context/request-context.ts";
import type { Columns, Rows } from "./rows.ts";

/** Ids in one statement at most; more are asked for in several. */
const largestBatch = 1000;

/** A statement whose `$1` is the list of keys. */
export interface Batch {
  readonly name: string;
  readonly text: string;
  /** The column in which each row says whose it is. */
  readonly key: string;
}

/** One thing per key, by one statement for all that is asked for in the same step; null for what is not found. */
export function loaderOfOne<Thing extends object>(
  rowsOf: LoaderFactory<Rows>,
  { name, text, key }: Batch,
): LoaderFactory<DataLoader<string, Thing | null>> {
  return (context) =>
    new DataLoader(
      async (keys) => {
        const rows = await context.use(rowsOf).query<Columns<Thing>>({ name, text, values: [keys] });
        const found = new Map(rows.map((row) => [valueOf(row, key), row as Thing]));
        return keys.map((each) => found.get(each) ?? null);
      },
      { maxBatchSize: largestBatch },
    );
}

/** All things per key, in the order of the statement. */
export function loaderOfMany<Thing extends object>(
  rowsOf: LoaderFactory<Rows>,
  { name, text, key }: Batch,
): LoaderFactory<DataLoader<string, readonly Thing[]>> {
  return (context) =>
    new DataLoader(
      async (keys) => {
        const rows = await context.use(rowsOf).query<Columns<Thing>>({ name, text, values: [keys] });
        const found = Map.groupBy(rows as readonly Thing[], (row) => valueOf(row, key));
        return keys.map((each) => found.get(each) ?? []);
      },
      { maxBatchSize: largestBatch },
    );
}

function valueOf(row: object, column: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[column];
}
