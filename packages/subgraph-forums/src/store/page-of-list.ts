import type { StatementValue } from "@indgang/database";
import { pageOfRows, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { forumRows, type Columns } from "./forum-rows.ts";
import { cursorIn, keysetOf, type Ordering } from "./keyset.ts";

/** A list that is read page by page. Conditions use the parameters in `values`, from `$1`. */
export interface ListRead<Row> {
  readonly name: string;
  readonly columns: string;
  readonly from: string;
  readonly where: string;
  readonly values: readonly StatementValue[];
  readonly ordering: Ordering<Row>;
}

/** One page, by one statement that reads no more rows than the page and one. Counting is a second one, when asked for. */
export async function pageOfList<Row extends { readonly id: string }>(
  context: RequestContext,
  { name, columns, from, where, values, ordering }: ListRead<Row>,
  page: Page,
): Promise<PageOfNodes<Row>> {
  const rows = context.use(forumRows);
  const keyset = keysetOf(ordering, page, values.length + 1);
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
      const text = `SELECT count(*) AS count FROM ${from} WHERE ${where}`;
      const [counted] = await rows.query<{ count: number }>({ name: `${name} count`, text, values });
      return counted?.count ?? 0;
    },
  });
}
