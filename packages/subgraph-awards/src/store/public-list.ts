import type { StatementValue } from "@indgang/database";
import {
  cursorsOf,
  pageOfRows,
  type OrderKind,
  type OrderValue,
  type Page,
  type PageOfNodes,
  type RequestContext,
} from "@indgang/subgraph-kit";
import DataLoader from "dataloader";
import { readAsSeat } from "./seat-read.ts";

/** A list of what is public, by one column and then the id, both in the same direction. */
export interface PublicList<Row> {
  readonly name: string;
  readonly columns: string;
  readonly table: string;
  readonly column: string;
  readonly cast: string;
  readonly kind: OrderKind;
  readonly descending: boolean;
  valueOf(row: Row): OrderValue;
}

interface Keyset {
  readonly where: string;
  readonly order: string;
  readonly values: readonly StatementValue[];
}

function keysetOf<Row>({ name, column, cast, kind, descending }: PublicList<Row>, page: Page, from: number): Keyset {
  const isDescending = descending !== (page.direction === "backward");
  const direction = isDescending ? "DESC" : "ASC";
  const order = `${column} ${direction}, id ${direction}`;
  const position = cursorsOf(name, [kind]).decode(page.cursor);
  if (position === null) return { where: "true", order, values: [] };
  const where = `(${column}, id) ${isDescending ? "<" : ">"} ($${from}::${cast}, $${from + 1}::uuid)`;
  return { where, order, values: [position.values[0] ?? null, position.id] };
}

type Listed = { readonly id: string };

function pageFrom<Row extends Listed>(
  { name, kind, valueOf }: PublicList<Row>,
  page: Page,
  rows: readonly Row[],
  totalCount: () => Promise<number>,
): PageOfNodes<Row> {
  const cursorOf = (row: Row): string => cursorsOf(name, [kind]).encode({ values: [valueOf(row)], id: row.id });
  return pageOfRows<Row>({ page, rows, cursorOf, totalCount });
}

/** One page by one statement; counting is a second one, when asked for. `conditions` use `$1` and on. */
export async function readList<Row extends Listed>(
  context: RequestContext,
  list: PublicList<Row>,
  narrowed: { readonly conditions: readonly string[]; readonly values: readonly StatementValue[] },
  page: Page,
): Promise<PageOfNodes<Row>> {
  const { values } = narrowed;
  const where = ["true", ...narrowed.conditions].join(" AND ");
  const keyset = keysetOf(list, page, values.length + 1);
  const limit = values.length + keyset.values.length + 1;
  const rows = await readAsSeat<Row & Record<string, unknown>>(context, {
    name: list.name,
    text: `SELECT ${list.columns} FROM ${list.table} WHERE ${where} AND ${keyset.where} ORDER BY ${keyset.order} LIMIT $${limit}`,
    values: [...values, ...keyset.values, page.limit + 1],
  });
  return pageFrom(list, page, rows, async () => {
    const text = `SELECT count(*) AS count FROM ${list.table} WHERE ${where}`;
    const [counted] = await readAsSeat<{ count: number }>(context, { name: `${list.name} count`, text, values });
    return counted?.count ?? 0;
  });
}

/** Pages of what hangs on many parents. */
export interface ChildPages<Row> {
  load(parent: string, page: Page): Promise<PageOfNodes<Row>>;
}

/** The first entries of each parent, by one statement for all parents that ask for the same page. `parent`: the column with its key. */
export function childrenOf<Row extends Listed>(list: PublicList<Row>, parent: string) {
  return (context: RequestContext): ChildPages<Row> => {
    const loaders = new Map<string, DataLoader<string, readonly Row[]>>();
    const counts = new DataLoader<string, number>((parents) => countOf(context, list, parent, parents));
    return {
      async load(key, page) {
        const asked = JSON.stringify(page);
        const loader = loaders.get(asked) ?? new DataLoader((parents) => rowsOf(context, list, parent, page, parents));
        loaders.set(asked, loader);
        return pageFrom(list, page, await loader.load(key), () => counts.load(key));
      },
    };
  };
}

async function rowsOf<Row extends Listed>(
  context: RequestContext,
  list: PublicList<Row>,
  parent: string,
  page: Page,
  parents: readonly string[],
): Promise<(readonly Row[])[]> {
  const keyset = keysetOf(list, page, 3);
  const rows = await readAsSeat<Row & { readonly parentKey: string }>(context, {
    name: `${list.name} of ${parent}`,
    text: `SELECT parents.key::text AS "parentKey", child.* FROM unnest($1::uuid[]) AS parents (key)
      CROSS JOIN LATERAL (SELECT ${list.columns} FROM ${list.table} WHERE ${parent} = parents.key AND ${keyset.where} ORDER BY ${keyset.order} LIMIT $2) AS child`,
    values: [parents, page.limit + 1, ...keyset.values],
  });
  const found = Map.groupBy(rows as readonly (Row & { readonly parentKey: string })[], ({ parentKey }) => parentKey);
  return parents.map((key) => found.get(key) ?? []);
}

async function countOf<Row>(
  context: RequestContext,
  { name, table }: PublicList<Row>,
  parent: string,
  parents: readonly string[],
): Promise<number[]> {
  const rows = await readAsSeat<{ parentKey: string; count: number }>(context, {
    name: `${name} count of ${parent}`,
    text: `SELECT ${parent}::text AS "parentKey", count(*) AS count FROM ${table} WHERE ${parent} = ANY ($1::uuid[]) GROUP BY 1`,
    values: [parents],
  });
  const found = new Map(rows.map(({ parentKey, count }) => [parentKey, count]));
  return parents.map((key) => found.get(key) ?? 0);
}
