import type { StatementValue } from "@indgang/database";
import type { Viewer } from "@indgang/domain/kernel";
import DataLoader from "dataloader";
import { pageOfRows, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { cursorIn, keysetOf, type Ordering } from "./ordering.ts";
import { seatRows } from "./seat-rows.ts";

/** Lists inside things: the first entries of each parent, whose column `parent` says whose they are. */
export interface ChildList<Row> {
  readonly name: string;
  readonly columns: string;
  readonly table: string;
  readonly parent: string;
  /** SQL type of the parent's key. */
  readonly parentType: "uuid" | "text";
  readonly ordering: Ordering<Row>;
  /** What the policy lets the viewer see of such a list: the column holds one of the values. Null, or left out where all may be seen by everybody: all that the seat sees. */
  readonly scope?: (viewer: Viewer) => Scope | null;
}

export interface Scope {
  readonly column: string;
  readonly values: readonly string[];
}

/** The scope as SQL, its values being the parameter `$at`. */
function scoped(scope: Scope | null, at: number): { readonly sql: string; readonly values: readonly StatementValue[] } {
  return scope === null
    ? { sql: "", values: [] }
    : { sql: ` AND ${scope.column}::text = ANY ($${at}::text[])`, values: [scope.values] };
}

/** Pages of the children of many parents, by one statement for all parents that ask for the same page. */
export interface ChildPages<Row> {
  load(parent: string, page: Page): Promise<PageOfNodes<Row>>;
}

type OfParent<Row> = Row & { readonly parentKey: string };

/** A loader per page that is asked for; LATERAL reads no more of each parent than the page and one. */
export function pageOfChildren<Row extends { readonly id: string }>(list: ChildList<Row>) {
  return (context: RequestContext): ChildPages<Row> => {
    const loaders = new Map<string, DataLoader<string, readonly Row[]>>();
    const counts = new DataLoader<string, number>((parents) => countChildren(context, list, parents));
    return {
      async load(parent, page) {
        const key = JSON.stringify(page);
        const loader = loaders.get(key) ?? new DataLoader((parents) => readChildren(context, list, page, parents));
        loaders.set(key, loader);
        const rows = await loader.load(parent);
        return pageOfRows<Row>({
          page,
          rows,
          cursorOf: (row) => cursorIn(list.ordering, row),
          totalCount: () => counts.load(parent),
        });
      },
    };
  };
}

async function readChildren<Row extends { readonly id: string }>(
  context: RequestContext,
  { name, columns, table, parent, parentType, ordering, scope }: ChildList<Row>,
  page: Page,
  parents: readonly string[],
): Promise<(readonly Row[])[]> {
  const within = scoped(scope?.(context.viewer) ?? null, 3);
  const keyset = keysetOf(ordering, page, 3 + within.values.length);
  const rows = await seatRows(context).query<OfParent<Row>>({
    name,
    text: `SELECT parents.key::text AS "parentKey", child.* FROM unnest($1::${parentType}[]) AS parents (key)
      CROSS JOIN LATERAL (SELECT ${columns} FROM ${table} WHERE ${parent} = parents.key${within.sql} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT $2) AS child`,
    values: [parents, page.limit + 1, ...within.values, ...keyset.values],
  });
  const found = Map.groupBy(rows as readonly OfParent<Row>[], (row) => row.parentKey);
  return parents.map((each) => found.get(each) ?? []);
}

async function countChildren<Row>(
  context: RequestContext,
  { name, table, parent, parentType, scope }: ChildList<Row>,
  parents: readonly string[],
): Promise<number[]> {
  const within = scoped(scope?.(context.viewer) ?? null, 2);
  const rows = await seatRows(context).query<{ parentKey: string; count: number }>({
    name: `${name} count`,
    text: `SELECT ${parent}::text AS "parentKey", count(*) AS count FROM ${table} WHERE ${parent} = ANY ($1::${parentType}[])${within.sql} GROUP BY 1`,
    values: [parents, ...within.values],
  });
  const found = new Map(rows.map((row) => [row.parentKey, row.count]));
  return parents.map((each) => found.get(each) ?? 0);
}
