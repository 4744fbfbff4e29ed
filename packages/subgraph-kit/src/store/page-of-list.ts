import type { StatementValue } from "@indgang/database";
import type { Page } from "../relay/page-arguments.ts";
import { pageOfRows, type PageOfNodes } from "../relay/page-of-rows.ts";
import { cursorIn, keysetOf, type Ordering } from "./ordering.ts";
import type { Columns, Rows } from "./rows.ts";

/** A list that is read page by page. Conditions use the parameters in `values`, from `$1`. */
export interface List<Row> {
  readonly name: string;
  readonly columns: string;
  readonly from: string;
  readonly conditions: readonly string[];
  readonly values: readonly StatementValue[];
  readonly ordering: Ordering<Row>;
}

/** One page, by one statement that reads no more rows than the page and one. Counting is a second one, when asked for. */
export async function pageOfList<Row extends { readonly id: string }>(
  rows: Rows,
  { name, columns, from, conditions, values, ordering }: List<Row>,
  page: Page,
): Promise<PageOfNodes<Row>> {
  const keyset = keysetOf(ordering, page, values.length + 1);
  const where = ["true", ...conditions].join(" AND ");
  const limit = values.length + keyset.values.length + 1;
  const found = await rows.query<Columns<Row>>({
    name,
    text: `SELECT ${columns} FROM ${from} WHERE ${where} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT $${limit}`,
    values: [...values, ...keyset.values, page.limit + 1],
  });
  return pageOfRows<Row>({
    page,
    rows: found,
    cursorOf: (row) => cursorIn(ordering, row),
    totalCount: async () => {
      const [counted] = await rows.query<{ count: number }>({
        name: `${name} count`,
        text: `SELECT count(*) AS count FROM ${from} WHERE ${where}`,
        values,
      });
      return counted?.count ?? 0;
    },
  });
}
