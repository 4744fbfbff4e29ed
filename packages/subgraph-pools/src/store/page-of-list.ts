import type { StatementValue } from "@indgang/database";
import { pageOfRows, type Page, type PageOfNodes } from "@indgang/subgraph-kit";
import { cursorIn, keysetOf, type Ordering } from "./ordering.ts";
import type { Columns, Rows } from "./rows.ts";

/** A list that is read page by page. Conditions use the parameters in `values`, from `$1`. */
export interface ListRead<Row> {
  readonly name: string;
  readonly columns: string;
  readonly from: string;
  readonly conditions: readonly string[];
  readonly values: readonly StatementValue[];
  readonly ordering: Ordering<Row>;
  readonly page: Page;
}

/** One page, by one statement that reads no more rows than the page and one. Counting is a second one, when asked for. */
export async function pageOfList<Row extends { readonly id: string }>(
  rows: Rows,
  list: ListRead<Row>,
): Promise<PageOfNodes<Row>> {
  const { columns, from, conditions, values, ordering, page } = list;
  const keyset = keysetOf(ordering, page, values.length + 1);
  const where = ["true", ...conditions].join(" AND ");
  const limit = values.length + keyset.values.length + 1;
  const found = await rows.query<Columns<Row>>({
    name: list.name,
    text: `SELECT ${columns} FROM ${from} WHERE ${where} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT $${limit}`,
    values: [...values, ...keyset.values, page.limit + 1],
  });
  return pageOfRows<Row>({
    page,
    rows: found,
    cursorOf: (row) => cursorIn(ordering, row),
    totalCount: async () => {
      const [counted] = await rows.query<{ count: number }>({
        name: `${list.name} count`,
        text: `SELECT count(*) AS count FROM ${from} WHERE ${where}`,
        values,
      });
      return counted?.count ?? 0;
    },
  });
}
