import { GraphQLError, type GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import type { Answer, ReadyOperation } from "./engine.type.ts";
import { Recent } from "./recent.ts";

type Values = Record<string, unknown>;

/** Compiled operations kept at once: some tens of kilobytes each. */
const mostCompiled = 1000;

/** Executes on one schema with operations compiled to functions; the latest ones are kept. */
export function createJitExecute(
  schema: GraphQLSchema,
): (operation: Omit<ReadyOperation, "operation">) => Promise<Answer> {
  const compiled = new Recent<CompiledQuery<Values, Values> | Answer>(mostCompiled);
  return async ({ document, key, operationName, variables, context }) => {
    const query = compiled.get(key, () => compileQuery<Values, Values>(schema, document, operationName ?? undefined));
    const answer: Answer = isCompiledQuery(query) ? await query.query(undefined, context, variables) : query;
    return answer.errors ? { ...answer, errors: answer.errors.map(asGraphQLError) } : answer;
  };
}

/** The compiler's errors have no `extensions` when the cause has none; Apollo Server stumbles over that and forgets where it happened. */
function asGraphQLError({ message, path, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: extensions ?? null,
  });
}
