/** One page of a list, as the graph answers it. */
export interface ListPage<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All rows of a list, page after page. An end without a cursor ends it, so that no answer can keep it reading for ever. */
export async function readToEnd<Row>(
  readPage: (after: string | null) => Promise<ListPage<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: ListPage<Row> = await readPage(after);
    rows.push(...nodes);
    after = pageInfo.hasNextPage && pageInfo.endCursor !== after ? pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}
