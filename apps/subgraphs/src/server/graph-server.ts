import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { databaseTrouble } from "@indgang/database";
import { maskedError } from "@indgang/subgraph-kit";
import type { Engine } from "@indgang/supergraph";
import type { GraphQLFormattedError } from "graphql";
import type { GraphContext } from "./graph-context.type.ts";

// Apollo's log goes nowhere: faults are logged here, without the values in them.
const silent = { debug() {}, info() {}, warn() {}, error() {} };

const masking: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async ({ contextValue: { identity, logFault } }) => ({
    async didEncounterErrors({ errors }) {
      for (const error of errors)
        if (maskedError(error.toJSON(), "").extensions?.["code"] === "INTERNAL_SERVER_ERROR")
          logFault(unwrapResolverError(error));
    },
    async willSendResponse({ response: { body } }) {
      if (body.kind !== "single" || body.singleResult.errors === undefined) return;
      body.singleResult.errors = body.singleResult.errors.map((error) => maskedError(error, identity.correlationId));
    },
  }),
};

/** The gateway has to know a database that is down, or at its limit, from a fault: it says other words, and the client may try again. */
function told(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const trouble = databaseTrouble(unwrapResolverError(error));
  if (trouble === null) return formatted;
  return {
    ...formatted,
    message: trouble === "BUSY" ? "Too much is asked for at once." : "The database cannot be reached.",
    extensions: { code: "SERVICE_UNAVAILABLE", reason: trouble },
  };
}

/** A subgraph's own front. It is for the gateway alone: no landing page, no introspection. */
export function graphServer(engine: Engine): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    formatError: told,
    gateway: {
      ...engine.gateway,
      load: async () => ({
        executor: ({ document, queryHash, operationName, request, context }) =>
          engine.execute({
            document,
            hash: queryHash,
            operationName,
            variables: request.variables ?? {},
            context: (context as GraphContext).inner,
          }),
      }),
    },
    introspection: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: silent,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      masking,
    ],
  });
}
