import type { StatementValue } from "@indgang/database";
import DataLoader from "dataloader";
import { pageOfRows, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { forumRows, type Columns } from "./forum-rows.ts";
import { cursorIn, keysetOf, type Ordering } from "./keyset.ts";

/** Lists inside things: the entries of each parent, whose column `parent` says whose they are. */
export interface ChildList<Row> {
  readonly name: string;
  readonly columns: string;
  readonly from: string;
  readonly parent: string;
  /** What narrows the list, with one parameter `$1`. */
  readonly narrow?: { readonly where: string; value(context: RequestContext): StatementValue };
  readonly ordering: Ordering<Row>;
}

type OfParent<Row> = Columns<Row> & { readonly parentKey: string };

/** Pages of the children of many parents: one statement for all that ask for the same page, which reads no more of each than the page and one. */
export function pageOfChildren<Row extends { readonly id: string }>(list: ChildList<Row>) {
  return (context: RequestContext) => {
    const loaders = new Map<string, DataLoader<string, readonly Row[]>>();
    const counts = new DataLoader<string, number>((parents) => countChildren(context, list, parents));
    return {
      async load(parent: string, page: Page): Promise<PageOfNodes<Row>> {
        const key = JSON.stringify(page);
        const loader = loaders.get(key) ?? new DataLoader((parents) => readChildren(context, list, page, parents));
        loaders.set(key, loader);
        const rows = await loader.load(parent);
        const cursorOf = (row: Row): string => cursorIn(list.ordering, row);
        return pageOfRows<Row>({ page, rows, cursorOf, totalCount: () => counts.load(parent) });
      },
    };
  };
}

async function readChildren<Row extends { readonly id: string }>(
  context: RequestContext,
  { name, columns, from, parent, narrow, ordering }: ChildList<Row>,
  page: Page,
  parents: readonly string[],
): Promise<(readonly Row[])[]> {
  const first = narrow ? [narrow.value(context)] : [];
  const at = first.length;
  const keyset = keysetOf(ordering, page, at + 3);
  const rows = await context.use(forumRows).query<OfParent<Row>>({
    name,
    text: `SELECT parents.key::text AS "parentKey", child.* FROM unnest($${at + 1}::uuid[]) AS parents (key)
      CROSS JOIN LATERAL (SELECT ${columns} FROM ${from} WHERE ${parent} = parents.key AND ${narrow?.where ?? "true"} AND ${keyset.where}
        ORDER BY ${keyset.orderBy} LIMIT $${at + 2}) AS child`,
    values: [...first, parents, page.limit + 1, ...keyset.values],
  });
  const found = Map.groupBy(rows as readonly (Row & { readonly parentKey: string })[], (row) => row.parentKey);
  return parents.map((each) => found.get(each) ?? []);
}

async function countChildren<Row>(
  context: RequestContext,
  { name, from, parent, narrow }: ChildList<Row>,
  parents: readonly string[],
): Promise<number[]> {
  const first = narrow ? [narrow.value(context)] : [];
  const rows = await context.use(forumRows).query<{ parentKey: string; count: number }>({
    name: `${name} count`,
    text: `SELECT ${parent}::text AS "parentKey", count(*) AS count FROM ${from}
      WHERE ${parent} = ANY ($${first.length + 1}::uuid[]) AND ${narrow?.where ?? "true"} GROUP BY 1`,
    values: [...first, parents],
  });
  const found = new Map(rows.map((row) => [row.parentKey, row.count]));
  return parents.map((each) => found.get(each) ?? 0);
}
