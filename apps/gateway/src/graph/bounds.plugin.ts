import type { ApolloServerPlugin } from "@apollo/server";
import { getVariableValues, GraphQLError } from "graphql";
import type { GraphContext } from "./graph-context.type.ts";
import { refuseCost } from "./limits/cost.ts";
import { refusePageSize } from "./limits/page-size.ts";
import { isKnownToFit, rememberToFit } from "./limits/known-calls.ts";

/** Refuses operations that a token may not run, that ask for too large a page, or whose answer could grow too large. */
export const boundsPlugin: ApolloServerPlugin<GraphContext> = {
  requestDidStart() {
    return Promise.resolve({
      didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (operation === undefined) throw refuseOperationName(request.operationName);
        refuseScope(operation.operation, contextValue);
        const variables = request.variables ?? {};
        const call = { document, operationName: operation.name?.value, variables };
        if (isKnownToFit(call)) return Promise.resolve();
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
        // Values that do not fit are refused by the engine, in its own words, before it does anything.
        if (coerced === undefined) return Promise.resolve();
        const refusal = refusePageSize(document, coerced) ?? refuseCost({ schema, ...call });
        if (refusal !== null) throw refusal;
        rememberToFit(call);
        return Promise.resolve();
      },
    });
  },
};

function refuseOperationName(name: string | null | undefined): GraphQLError {
  return new GraphQLError(
    (name ?? null) === null
      ? "The document holds several operations: name the one to execute with operationName."
      : "The document holds no operation of the name in operationName.",
    { extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } } },
  );
}

function refuseScope(kind: string, { edge }: GraphContext): void {
  const { proof } = edge.identity;
  if (proof.kind !== "bearer" || kind !== "mutation" || proof.scopes.includes("graph:write")) return;
  throw new GraphQLError("The token has the scope graph:read only; a mutation needs graph:write.", {
    extensions: { code: "FORBIDDEN", http: { status: 403 } },
  });
}
