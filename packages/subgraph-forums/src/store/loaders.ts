import DataLoader from "dataloader";
import type { RequestContext } from "@indgang/subgraph-kit";
import { largestBatch } from "./columns.ts";
import { forumRows, type Columns } from "./forum-rows.ts";

/** A statement whose `$1` is the list of keys, and the column in which each row says whose it is. */
interface Batch {
  readonly name: string;
  readonly text: string;
}

type Keyed = Readonly<Record<string, unknown>>;

/** One thing per key, by one statement for all that is asked for in the same step; null for what the viewer is not shown. */
export function oneByKey<Thing extends object>({ name, text, key = "id" }: Batch & { readonly key?: string }) {
  return (context: RequestContext): DataLoader<string, Thing | null> => {
    const many = manyByKey<Thing>({ name, text, key })(context);
    return new DataLoader(async (keys) => (await many.loadMany(keys)).map((found) => firstOf(found)), {
      maxBatchSize: largestBatch,
    });
  };
}

function firstOf<Thing>(found: readonly Thing[] | Error): Thing | null {
  if (found instanceof Error) throw found;
  return found[0] ?? null;
}

/** All things per key, in the order of the statement. */
export function manyByKey<Thing extends object>({ name, text, key }: Batch & { readonly key: string }) {
  return (context: RequestContext): DataLoader<string, readonly Thing[]> =>
    new DataLoader(
      async (keys) => {
        const rows = await context.use(forumRows).query<Columns<Thing>>({ name, text, values: [keys] });
        const found = Map.groupBy(rows as readonly Thing[], (row) => (row as Keyed)[key]);
        return keys.map((each) => found.get(each) ?? []);
      },
      { maxBatchSize: largestBatch },
    );
}
