import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { GraphContext } from "./graph-context.type.ts";

/** What an engine looks like to Apollo Server. */
export type EngineGateway = ApolloServerOptionsWithGateway<GraphContext>["gateway"];

/**
 * Gives the engine its own context instead of the gateway's. Apollo copies the context it is given field by field, which
 * would leave the private parts of a subgraph's context behind; so that one travels inside, whole.
 */
export function engineSeam(engine: EngineGateway): EngineGateway {
  return {
    onSchemaLoadOrUpdate: (callback) => engine.onSchemaLoadOrUpdate(callback),
    stop: () => engine.stop(),
    async load(options) {
      const { executor } = await engine.load(options);
      if (executor === null) throw new Error("The engine has no executor.");
      return { executor: (request) => executor({ ...request, context: (request.context as GraphContext).inner }) };
    },
  };
}
