import { unifiedGraphHandler } from "@graphql-hive/router-runtime";
import { buildASTSchema, parse, type DocumentNode } from "graphql";
import type { Answer } from "../engine/engine.type.ts";
import type { Ask } from "./node-service.ts";

interface Planned {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: object;
}

type HandlerOptions = Parameters<typeof unifiedGraphHandler>[0];

/** Plans operations over the supergraph, and asks the subgraphs. A plan is kept as long as its document. */
export async function createPlanner(supergraphSdl: string, ask: Ask): Promise<(planned: Planned) => Promise<Answer>> {
  const onSubgraphExecute = ((
    subgraph: string,
    request: { document: DocumentNode; variables?: Record<string, unknown>; context: object },
  ) => ask(subgraph.toLowerCase(), request)) as unknown as HandlerOptions["onSubgraphExecute"];
  const { executor } = await unifiedGraphHandler({
    unifiedGraph: buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true }),
    getUnifiedGraphSDL: () => supergraphSdl,
    onSubgraphExecute,
  });
  if (!executor) throw new Error("The planner gives no way to execute.");
  return async ({ document, operationName, variables, context }) =>
    (await executor({
      document,
      variables: { ...variables },
      context,
      ...(operationName === null ? {} : { operationName }),
    })) as Answer;
}
