import type { GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import type { Answer, ReadyOperation } from "./engine.type.ts";
import { Recent } from "./recent.ts";

/** Compiled operations kept at once: some tens of kilobytes each. */
const mostCompiled = 1000;

/** Executes on one schema with operations compiled to functions; the latest ones are kept. */
export function createJitExecute(schema: GraphQLSchema): (operation: Omit<ReadyOperation, "operation">) => Promise<Answer> | Answer {
  const compiled = new Recent<CompiledQuery | Answer>(mostCompiled);
  return ({ document, key, operationName, variables, context }) => {
    const query = compiled.get(key, () => compileQuery(schema, document, operationName ?? undefined) as CompiledQuery | Answer);
    return isCompiledQuery(query) ? (query.query(undefined, context, variables) as Promise<Answer> | Answer) : query;
  };
}
