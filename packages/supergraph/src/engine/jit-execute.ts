import type { GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import type { Answer, Operation } from "./engine.type.ts";
import { Recent } from "./recent.ts";

/** Compiled operations kept at once: some tens of kilobytes each. */
const mostCompiled = 1000;

/** Executes on one schema with operations compiled to functions; the latest ones are kept. */
export function createJitExecute(schema: GraphQLSchema): (operation: Operation) => Promise<Answer> | Answer {
  const compiled = new Recent<CompiledQuery | Answer>(mostCompiled);
  return ({ document, hash, operationName, variables, context }) => {
    const query = compiled.get(`${hash}:${operationName ?? ""}`, () => compileQuery(schema, document, operationName ?? undefined) as CompiledQuery | Answer);
    return isCompiledQuery(query) ? (query.query(undefined, context, variables) as Promise<Answer> | Answer) : query;
  };
}
