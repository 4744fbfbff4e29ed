import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphContext } from "./graph-context.type.ts";
import { isFault } from "./mask.ts";

/** Tells the request's log line what was run, logs faults, and puts the correlation id on every error. */
export const observationPlugin: ApolloServerPlugin<GraphContext> = {
  // What is thrown where nothing should be, a rule of validation for one, passes by the errors of a request.
  unexpectedErrorProcessingRequest({ requestContext: { contextValue }, error }) {
    contextValue.edge.logFault(error);
    return Promise.resolve();
  },
  requestDidStart({ contextValue: { edge } }) {
    return Promise.resolve({
      didResolveOperation({ operation, operationName }) {
        edge.facts.kind = operation?.operation ?? "unknown";
        edge.facts.operation = (operationName ?? "anonymous").replace(/\d{4,}/gu, "…").slice(0, 80);
        return Promise.resolve();
      },
      didEncounterErrors({ errors }) {
        for (const error of errors) if (isFault(error)) edge.logFault(unwrapResolverError(error));
        return Promise.resolve();
      },
      willSendResponse({ response: { body } }) {
        if (body.kind !== "single" || body.singleResult.errors === undefined) return Promise.resolve();
        body.singleResult.errors = body.singleResult.errors.map((error) => ({
          ...error,
          extensions: { ...error.extensions, correlationId: edge.correlationId },
        }));
        edge.facts.errorCodes = [
          ...new Set(body.singleResult.errors.map(({ extensions }) => String(extensions?.["code"]))),
        ];
        return Promise.resolve();
      },
    });
  },
};
