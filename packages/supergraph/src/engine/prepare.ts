import { getOperationAST, GraphQLError, type DocumentNode, type GraphQLSchema } from "graphql";
import { getVariableValues } from "graphql/execution/values.js";
import { conditionVariables, withoutConditions } from "./conditions.ts";
import type { Operation, ReadyOperation } from "./engine.type.ts";
import { holdsUnreadableText, writesUnreadableText } from "./readable-text.ts";
import { Recent } from "./recent.ts";

const mostErrors = 10;
/** Documents remembered at once. */
const mostDocuments = 1000;

/** Checks the variables in the scalars' own words, and decides conditions. The answer is the errors, each BAD_USER_INPUT, or the operation made ready. */
export function createPrepare(
  schema: GraphQLSchema,
): (operation: Operation) => ReadyOperation | readonly GraphQLError[] {
  const known = new Recent<{ readonly names: readonly string[] | null; readonly isUnreadable: boolean }>(mostDocuments);
  const decided = new Recent<DocumentNode>(mostDocuments);

  return ({ document, hash, operationName, variables, context }) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return [refused("Name the operation to execute.")];
    const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: mostErrors,
    });
    if (!coerced) return errors.map(({ message }) => refused(message));
    // A stream whose variables do not fit comes here, too: they are told first.
    if (operation.operation === "subscription")
      return [refused("A subscription is answered as a stream: send it with `Accept: text/event-stream`.")];
    const { names, isUnreadable } = known.get(hash, () => ({
      names: conditionVariables(document),
      isUnreadable: writesUnreadableText(document),
    }));
    if (isUnreadable || holdsUnreadableText(coerced))
      return [refused("Text cannot hold the character U+0000, nor half of a surrogate pair.")];
    const key = `${hash}:${operationName ?? ""}`;
    if (names === null) return { document, key, operation, operationName, variables, context };
    const decidedKey = `${key}:${names.map((name) => String(coerced[name])).join()}`;
    const ready = decided.get(decidedKey, () => withoutConditions(document, coerced));
    const readyOperation = getOperationAST(ready, operationName);
    // Everything was skipped: what is left of the operation has no selections, but stands.
    return {
      document: ready,
      key: decidedKey,
      operation: readyOperation ?? operation,
      operationName,
      variables,
      context,
    };
  };
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}
