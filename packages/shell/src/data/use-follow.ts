import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useEffect } from "react";
import { useClient } from "urql";
import { follow } from "./follow.ts";

/**
 * Follows a thing while its page is looked at: each answer goes into the cache, so that whatever shows the thing shows it as it is now.
 * `key` names the thing: with another one, another is followed.
 */
export function useFollow<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  key: string,
): void {
  const client = useClient();
  useEffect(
    () =>
      follow((onAnswer, onEnd) => {
        const stream = client.subscription(document, variables).subscribe(({ data, error, hasNext }) => {
          if (error !== undefined || !hasNext) onEnd();
          else if (data !== undefined) onAnswer();
        });
        return () => stream.unsubscribe();
      }),
    // The variables are made anew with every render; the key says when they are others.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [client, document, key],
  );
}
