import { useCallback, useRef, useState } from "react";
import { useClient, type TypedDocumentNode } from "urql";
import { readFailure, type GraphFailure } from "./graph-failure.ts";
import { createIntent } from "./intent.ts";

type ResultOf<Data> = Data[keyof Data];
export type PayloadOf<Data> = Extract<ResultOf<Data>, { readonly __typename: `${string}Payload` }>;
export type RefusalOf<Data> = Exclude<ResultOf<Data>, { readonly __typename: `${string}Payload` }>;

/** What came of an intended change. */
export type ChangeAnswer<Data> =
  | { readonly kind: "done"; readonly payload: PayloadOf<Data> }
  | { readonly kind: "refused"; readonly refusal: RefusalOf<Data> }
  | { readonly kind: "failed"; readonly failure: GraphFailure };

type InputOf<Variables> = Variables extends { readonly input: infer Input } ? Omit<Input, "idempotencyKey"> : never;

export interface Change<Data, Variables> {
  readonly run: (input: InputOf<Variables>) => Promise<ChangeAnswer<Data>>;
  readonly isRunning: boolean;
}

function isPayload<Data>(result: ResultOf<Data>): result is PayloadOf<Data> {
  return (
    typeof result === "object" &&
    result !== null &&
    "__typename" in result &&
    String(result.__typename).endsWith("Payload")
  );
}

/** One mutation as an intent: adds the idempotency key, and sorts the answer into done, refused, failed. */
export function useChange<
  Data extends object,
  Variables extends { readonly input: { readonly idempotencyKey: string } },
>(document: TypedDocumentNode<Data, Variables>): Change<Data, Variables> {
  const client = useClient();
  const intent = useRef(createIntent(() => crypto.randomUUID()));
  const [isRunning, setIsRunning] = useState(false);
  const run = useCallback(
    async (input: InputOf<Variables>): Promise<ChangeAnswer<Data>> => {
      setIsRunning(true);
      const variables = { input: { ...input, idempotencyKey: intent.current.key() } } as unknown as Variables;
      const { data, error } = await client.mutation(document, variables).toPromise();
      setIsRunning(false);
      const result =
        data === undefined || data === null ? undefined : (Object.values(data)[0] as ResultOf<Data> | undefined);
      if (error || result === undefined || result === null) {
        const failure: GraphFailure = error ? readFailure(error) : { kind: "error", correlationId: null };
        return { kind: "failed", failure };
      }
      intent.current.answered();
      return isPayload<Data>(result)
        ? { kind: "done", payload: result }
        : { kind: "refused", refusal: result as RefusalOf<Data> };
    },
    [client, document],
  );
  return { run, isRunning };
}
