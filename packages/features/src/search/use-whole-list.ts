import { useEffect, useRef, useState } from "react";
import { useClient, type AnyVariables, type CombinedError, type TypedDocumentNode } from "urql";
import { readToEnd, type ListPage } from "./read-to-end.ts";

/** A list that is being read; `data` is there once all of it is. */
export interface WholeList<Row> {
  readonly data?: readonly Row[] | undefined;
  readonly error?: CombinedError | undefined;
}

/** A list to its last page, for a picker in which everything must be found. Answers as a query does, and how to read anew. */
export function useWholeList<Data, Variables extends AnyVariables & { readonly after?: string | null }, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, "after">,
  listOf: (data: Data) => ListPage<Row> | undefined,
): readonly [WholeList<Row>, () => void] {
  const client = useClient();
  const [list, setList] = useState<WholeList<Row>>({});
  const [attempt, setAttempt] = useState(0);
  const latest = useRef({ variables, listOf });
  useEffect(() => {
    latest.current = { variables, listOf };
  });
  const narrowed = JSON.stringify(variables);
  useEffect(() => {
    let isWanted = true;
    const requestPolicy = attempt === 0 ? "cache-first" : "network-only";
    const readPage = async (after: string | null): Promise<ListPage<Row>> => {
      const asked = { ...latest.current.variables, after } as Variables;
      const { data, error } = await client.query(document, asked, { requestPolicy }).toPromise();
      if (error) throw error;
      const page = data === undefined ? undefined : latest.current.listOf(data);
      return page ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    };
    readToEnd(readPage).then(
      (data) => (isWanted ? setList({ data }) : undefined),
      (error: CombinedError) => (isWanted ? setList({ error }) : undefined),
    );
    return () => {
      isWanted = false;
    };
  }, [client, document, narrowed, attempt]);
  return [list, () => setAttempt((count) => count + 1)];
}
