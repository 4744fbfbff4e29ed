import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { engineSeam, type EngineGateway } from "./engine-seam.ts";
import { boundsPlugin } from "./bounds.plugin.ts";
import type { GraphContext } from "./graph-context.type.ts";
import { selectionRules } from "./limits/selection-rules.ts";
import { mask } from "./mask.ts";
import { observationPlugin } from "./observation.plugin.ts";

/** Apollo's log goes nowhere: every fault is logged by the gateway itself, scrubbed. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The graph's front, the same over both engines. The schema is public, so introspection is on. Started by `start()`. */
export function graphServer(gateway: EngineGateway): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    gateway: engineSeam(gateway),
    introspection: true,
    csrfPrevention: { requestHeaders: ["x-indgang-csrf", "apollo-require-preflight"] },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    status400ForVariableCoercionErrors: true,
    validationRules: [...selectionRules],
    formatError: mask,
    logger: silent,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      observationPlugin,
      boundsPlugin,
    ],
  });
}
