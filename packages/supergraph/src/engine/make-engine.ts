import type { GraphQLSchema } from "graphql";
import type { Answer, Engine, GatewaySeam, Operation, ReadyOperation } from "./engine.type.ts";
import { createPrepare } from "./prepare.ts";

interface EngineParts {
  readonly schema: GraphQLSchema;
  readonly supergraphSdl: string;
  execute(operation: ReadyOperation): Promise<Answer> | Answer;
  stop(): Promise<void>;
}

/** Puts what both engines share around the way of executing. */
export function makeEngine({ schema, supergraphSdl, execute, stop }: EngineParts): Engine {
  const prepare = createPrepare(schema);
  const prepared = async (operation: Operation): Promise<Answer> => {
    const ready = prepare(operation);
    return "document" in ready ? execute(ready) : { errors: ready };
  };
  return { schema, gateway: seam(schema, supergraphSdl, prepared, stop), execute: prepared, stop };
}

/** Apollo Server keeps parsing, validation, limits, masking and HTTP; it hands us what is to be executed. */
function seam(
  schema: GraphQLSchema,
  supergraphSdl: string,
  execute: (operation: Operation) => Promise<Answer>,
  stop: () => Promise<void>,
): GatewaySeam {
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
