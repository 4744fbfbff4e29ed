import type { StatementValue } from "@indgang/database";
import DataLoader from "dataloader";
import type { LoaderFactory, RequestContext } from "../context/request-context.ts";
import type { Page } from "../relay/page-arguments.ts";
import { pageOfRows, type PageOfNodes } from "../relay/page-of-rows.ts";
import { cursorIn, keysetOf, type Ordering } from "./ordering.ts";
import type { Rows } from "./rows.ts";

/** What narrows a list, with the one parameter `$1`. */
export interface Narrowing {
  readonly condition: string;
  readonly value: StatementValue;
}

/** Lists inside things: the entries of each parent, whose column `parent` says whose they are. */
export interface ChildList<Row> {
  readonly name: string;
  readonly columns: string;
  readonly from: string;
  readonly parent: string;
  /** SQL type of the parent's key; uuid where nothing else is said. */
  readonly parentType?: "uuid" | "text";
  readonly ordering: Ordering<Row>;
  /** What the viewer is shown of such a list. Null, or left out: all that the database shows. */
  readonly narrowedTo?: (context: RequestContext) => Narrowing | null;
}

/** Pages of the children of many parents, by one statement for all parents that ask for the same page. */
export interface ChildPages<Row> {
  load(parent: string, page: Page): Promise<PageOfNodes<Row>>;
}

/** A loader per page that is asked for; LATERAL reads no more of each parent than the page and one. */
export function pagesOfChildren<Row extends { readonly id: string }>(
  rowsOf: LoaderFactory<Rows>,
  list: ChildList<Row>,
): LoaderFactory<ChildPages<Row>> {
  return (context) => {
    const rows = context.use(rowsOf);
    const narrowing = list.narrowedTo?.(context) ?? null;
    const loaders = new Map<string, DataLoader<string, readonly Row[]>>();
    const counts = new DataLoader<string, number>((parents) => countChildren(rows, list, narrowing, parents));
    return {
      async load(parent, page) {
        const key = JSON.stringify(page);
        const loader =
          loaders.get(key) ?? new DataLoader((parents) => readChildren(rows, list, narrowing, page, parents));
        loaders.set(key, loader);
        return pageOfRows<Row>({
          page,
          rows: await loader.load(parent),
          cursorOf: (row) => cursorIn(list.ordering, row),
          totalCount: () => counts.load(parent),
        });
      },
    };
  };
}

async function readChildren<Row extends { readonly id: string }>(
  rows: Rows,
  { name, columns, from, parent, parentType = "uuid", ordering }: ChildList<Row>,
  narrowing: Narrowing | null,
  page: Page,
  parents: readonly string[],
): Promise<(readonly Row[])[]> {
  const narrow = narrowing === null ? [] : [narrowing.value];
  const at = narrow.length;
  const keyset = keysetOf(ordering, page, at + 3);
  const found = await rows.query<Row & { readonly parentKey: string }>({
    name,
    text: `SELECT parents.key::text AS "parentKey", child.* FROM unnest($${at + 1}::${parentType}[]) AS parents (key)
      CROSS JOIN LATERAL (SELECT ${columns} FROM ${from} WHERE ${parent} = parents.key AND ${narrowing?.condition ?? "true"} AND ${keyset.where}
        ORDER BY ${keyset.orderBy} LIMIT $${at + 2}) AS child`,
    values: [...narrow, parents, page.limit + 1, ...keyset.values],
  });
  const byParent = Map.groupBy(found, ({ parentKey }) => parentKey);
  return parents.map((each) => byParent.get(each) ?? []);
}

async function countChildren<Row>(
  rows: Rows,
  { name, from, parent, parentType = "uuid" }: ChildList<Row>,
  narrowing: Narrowing | null,
  parents: readonly string[],
): Promise<number[]> {
  const narrow = narrowing === null ? [] : [narrowing.value];
  const found = await rows.query<{ parentKey: string; count: number }>({
    name: `${name} count`,
    text: `SELECT ${parent}::text AS "parentKey", count(*) AS count FROM ${from}
      WHERE ${parent} = ANY ($${narrow.length + 1}::${parentType}[]) AND ${narrowing?.condition ?? "true"} GROUP BY 1`,
    values: [...narrow, parents],
  });
  const byParent = new Map(found.map(({ parentKey, count }) => [parentKey, count]));
  return parents.map((each) => byParent.get(each) ?? 0);
}
