import DataLoader from "dataloader";
import type { RequestContext } from "@indgang/subgraph-kit";
import type { Columns, Read } from "./rows.ts";
import { seatRows } from "./seat-rows.ts";

/** Ids in one statement at most; more are asked for in several. */
const largestBatch = 1000;

/** A statement whose `$1` is the list of keys, and the column in which each row says whose it is. */
type Batch = Omit<Read, "values"> & { readonly key?: string };

/** One thing per key, by one statement for all that is asked for in the same step; null for what the seat does not see. */
export function oneByKey<Thing extends object>({ name, text, key = "id" }: Batch) {
  return (context: RequestContext): DataLoader<string, Thing | null> =>
    new DataLoader(
      async (keys) => {
        const rows = await seatRows(context).query<Columns<Thing>>({ name, text, values: [keys] });
        const found = new Map(rows.map((row) => [valueOf(row, key), row as Thing]));
        return keys.map((each) => found.get(each) ?? null);
      },
      { maxBatchSize: largestBatch },
    );
}

/** All things per key, in the order of the statement. */
export function manyByKey<Thing extends object>({ name, text, key }: Batch & { readonly key: string }) {
  return (context: RequestContext): DataLoader<string, readonly Thing[]> =>
    new DataLoader(
      async (keys) => {
        const rows = await seatRows(context).query<Columns<Thing>>({ name, text, values: [keys] });
        const found = Map.groupBy(rows as readonly Thing[], (row) => valueOf(row, key));
        return keys.map((each) => found.get(each) ?? []);
      },
      { maxBatchSize: largestBatch },
    );
}

/** The text in a column. */
export function valueOf(row: object, column: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[column];
}
