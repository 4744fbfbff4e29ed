import type { StatementValue } from "@indgang/database";
import { largestPage, type Page } from "../relay/page-arguments.ts";
import { pageOfRows, type PageOfNodes } from "../relay/page-of-rows.ts";
import { cursorIn, keysetOf, type Keyset, type Ordering } from "./ordering.ts";
import type { Columns, Read, Rows } from "./rows.ts";

/** Something that is looked up once, by which a list is narrowed in one of several ways, each with an index of its own. */
export interface Lookup {
  /** A `WITH` that the ways name. */
  readonly first: string;
  /** Conditions, of which exactly one can hold for any row: which, the lookup alone decides. */
  readonly ways: readonly string[];
}

/** A list that is read page by page. Conditions use the parameters in `values`, from `$1`. */
export interface List<Row> {
  readonly name: string;
  readonly columns: string;
  readonly from: string;
  readonly conditions: readonly string[];
  readonly values: readonly StatementValue[];
  readonly ordering: Ordering<Row>;
  readonly lookup?: Lookup | null;
  /** Whether the best way to a page, and to the count of its rows, depends on the values. */
  readonly isPlannedAnew?: boolean;
  /** Rows are counted so far and no further; left out: to the end. */
  readonly countedTo?: number;
  /** What answers `count`, where somebody counts all along; left out: the rows are counted. */
  readonly counted?: Pick<Read, "text" | "values"> | null;
}

/**
 * A LIMIT that PostgreSQL can plan with, whatever is asked for: a parameter alone it takes for a tenth of all rows, so that the one plan for all values looks
 * dearer than planning anew each time, which costs more than reading the page.
 */
export const boundedBy = (limit: number): number => Math.max(limit, largestPage) + 1;

/** One page, by one statement that reads no more rows than the page and one. Counting is a second one, when asked for. */
export async function pageOfList<Row extends { readonly id: string }>(
  rows: Rows,
  list: List<Row>,
  page: Page,
): Promise<PageOfNodes<Row>> {
  const { name, values, ordering, isPlannedAnew = false } = list;
  const countedTo = list.counted ? Number.POSITIVE_INFINITY : (list.countedTo ?? Number.POSITIVE_INFINITY);
  const keyset = keysetOf(ordering, page, values.length + 1);
  const limit = `$${values.length + keyset.values.length + 1}`;
  const found = await rows.query<Columns<Row>>({
    name,
    text: pageText(list, keyset, { limit, bound: boundedBy(page.limit) }),
    values: [...values, ...keyset.values, page.limit + 1],
    isPlannedAnew,
  });
  let counting: Promise<number> | null = null;
  // What is searched for is not looked up again to be counted, when a first page shows all of it.
  const isAll = Boolean(list.lookup) && page.cursor === null && found.length <= page.limit;
  const whole = isAll ? Promise.resolve(found.length) : null;
  const count = (): Promise<number> => whole ?? (counting ??= countRows(rows, list));
  return pageOfRows<Row>({
    page,
    rows: found,
    cursorOf: (row) => cursorIn(ordering, row),
    totalCount: async () => Math.min(await count(), countedTo),
    hasUncounted: async () => (await count()) > countedTo,
  });
}

function pageText<Row>(
  { columns, from, conditions, ordering, lookup }: List<Row>,
  keyset: Keyset,
  { limit, bound }: { readonly limit: string; readonly bound: number },
): string {
  const narrowed = ["true", ...conditions, keyset.where].join(" AND ");
  if (!lookup)
    return `SELECT * FROM (SELECT ${columns} FROM ${from} WHERE ${narrowed} ORDER BY ${keyset.orderBy} LIMIT ${bound}) AS page LIMIT ${limit}`;
  const ending = `ORDER BY ${keyset.orderBy} LIMIT ${limit}`;
  const ways = lookup.ways.map(
    (way) =>
      `(SELECT ${columns}, ${ordering.column} AS "listOrder" FROM ${from} WHERE ${narrowed} AND ${way} ${ending})`,
  );
  const { direction } = keyset;
  return `${lookup.first} SELECT * FROM (${ways.join(" UNION ALL ")}) AS ways ORDER BY "listOrder" ${direction}, id ${direction} LIMIT ${limit}`;
}

async function countRows<Row>(
  rows: Rows,
  { name, from, conditions, values, lookup, countedTo, counted, isPlannedAnew = false }: List<Row>,
): Promise<number> {
  const narrowed = ["true", ...conditions].join(" AND ");
  const ways = (lookup?.ways ?? ["true"])
    .map((way) => `SELECT FROM ${from} WHERE ${narrowed} AND ${way}`)
    .join(" UNION ALL ");
  const bounded = countedTo === undefined ? ways : `SELECT FROM (${ways}) AS ways LIMIT ${countedTo + 1}`;
  const all = {
    text: `${lookup?.first ?? ""} SELECT count(*) AS count FROM (${bounded}) AS counted`,
    values,
    isPlannedAnew,
  };
  const [row] = await rows.query<{ count: number }>({ name: `${name} count`, ...(counted ?? all) });
  return row?.count ?? 0;
}
