import { graphql, type ExecutionResult } from "graphql";
import type { Subgraph } from "../schema/subgraph.type.ts";

interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly context: object;
}

/** Runs an operation on one subgraph as it stands, `_entities` included. The answer is plain JSON, as a client would get it. */
export async function execute<Context>(
  subgraph: Pick<Subgraph<Context>, "schema">,
  { query, variables, context }: Operation,
): Promise<ExecutionResult<Record<string, unknown>>> {
  const result = await graphql({
    schema: subgraph.schema,
    source: query,
    variableValues: variables ?? {},
    contextValue: context,
  });
  return JSON.parse(JSON.stringify(result)) as ExecutionResult<Record<string, unknown>>;
}
