import { getOperationAST, GraphQLError, type GraphQLSchema } from "graphql";
import type { Answer, Engine, GatewaySeam, Operation } from "./engine.type.ts";
import { refusedVariables } from "./refused-variables.ts";

interface EngineParts {
  readonly schema: GraphQLSchema;
  readonly supergraphSdl: string;
  execute(operation: Operation): Promise<Answer> | Answer;
  stop(): Promise<void>;
}

/** Puts what both engines share around the way of executing: variables are checked here, so that both refuse them in the same words. */
export function makeEngine({ schema, supergraphSdl, execute, stop }: EngineParts): Engine {
  const checked = async (operation: Operation): Promise<Answer> => {
    const node = getOperationAST(operation.document, operation.operationName);
    if (!node) return { errors: [new GraphQLError("Name the operation to execute.", { extensions: { code: "BAD_USER_INPUT" } })] };
    if (node.operation === "subscription") return { errors: [new GraphQLError("Subscriptions are not offered.", { extensions: { code: "BAD_USER_INPUT" } })] };
    const errors = refusedVariables(schema, node, operation.variables);
    return errors.length > 0 ? { errors } : execute(operation);
  };
  return { schema, gateway: seam(schema, supergraphSdl, checked, stop), execute: checked, stop };
}

/** Apollo Server keeps parsing, validation, limits, masking and HTTP; it hands us what is to be executed. */
function seam(schema: GraphQLSchema, supergraphSdl: string, execute: (operation: Operation) => Promise<Answer>, stop: () => Promise<void>): GatewaySeam {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, queryHash, operationName, request, context }) =>
        execute({ document, hash: queryHash, operationName, variables: request.variables ?? {}, context }),
    }),
    stop,
  };
}
