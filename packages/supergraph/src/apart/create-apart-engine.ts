import type { Identity, Subgraph } from "@indgang/subgraph-kit";
import { execute } from "graphql";
import { composeGraph, type ComposedGraph } from "../compose/compose-graph.ts";
import { ownersByTypename } from "../compose/owners.ts";
import { apiSchema } from "../engine/api-schema.ts";
import type { Answer, Engine, ReadyOperation } from "../engine/engine.type.ts";
import { makeEngine } from "../engine/make-engine.ts";
import { Recent } from "../engine/recent.ts";
import { nodeSubgraphName } from "../node/node-sdl.ts";
import { completeAnswer } from "./complete-answer.ts";
import { createNodeService, type Ask } from "./node-service.ts";
import { createPlanner } from "./planner.ts";
import { prepareOperation, type PreparedOperation } from "./prepared-operation.ts";
import { fetchFromSubgraph } from "./subgraph-fetch.ts";

export interface ApartOptions {
  /** For their schemas: their resolvers run elsewhere. */
  readonly subgraphs: readonly Subgraph[];
  /** When it was composed before. */
  readonly graph?: ComposedGraph;
  /** Where each subgraph answers GraphQL, by its name. */
  readonly urls: Readonly<Record<string, string>>;
  /** The viewer as a token for the subgraphs. */
  sign(identity: Identity): Promise<string>;
  /** Milliseconds that a subgraph has for its answer. */
  readonly patience?: number;
}

const usualPatience = 30_000;
const mostPrepared = 1000;

/** The subgraphs in processes of their own: operations are planned here and sent over HTTP, each with the viewer's short-lived token. */
export async function createApartEngine(options: ApartOptions): Promise<Engine> {
  const { subgraphs, graph = composeGraph(subgraphs) } = options;
  const schema = apiSchema(graph.publicSdl, subgraphs);
  const stopping = new AbortController();
  const ask = createAsk(options, stopping.signal);
  const nodeService = createNodeService(ownersByTypename(subgraphs), ask);
  const plan = await createPlanner(graph.supergraphSdl, (name, request) =>
    name === nodeSubgraphName ? nodeService(request) : ask(name, request),
  );
  const known = new Recent<PreparedOperation>(mostPrepared);

  const answer = async ({
    document,
    key,
    operation,
    operationName,
    variables,
    context,
  }: ReadyOperation): Promise<Answer> => {
    const prepared = known.get(key, () => prepareOperation(schema, document, operation));
    const inner = prepared.document
      ? await plan({ document: prepared.document, operationName, variables, context })
      : {};
    const completed = completeAnswer(prepared, inner);
    if (!prepared.introspection) return completed;
    const introspected = (await execute({
      schema,
      document: prepared.introspection,
      operationName,
      variableValues: variables,
    })) as Answer;
    return { ...completed, data: completed.data ? { ...completed.data, ...introspected.data } : null };
  };
  return makeEngine({
    schema,
    supergraphSdl: graph.supergraphSdl,
    execute: answer,
    stop: async () => stopping.abort(),
  });
}

function createAsk({ subgraphs, urls, sign, patience = usualPatience }: ApartOptions, stopped: AbortSignal): Ask {
  const tokens = new WeakMap<object, Promise<string>>();
  const headers = async (context: object): Promise<Record<string, string>> => {
    const { viewer, correlationId } = context as Identity;
    const token = tokens.get(context) ?? sign({ viewer, correlationId });
    tokens.set(context, token);
    return { authorization: `Bearer ${await token}`, "x-correlation-id": correlationId };
  };
  const known = new Map(
    subgraphs.map(({ name }) => {
      const url = urls[name];
      if (url === undefined) throw new Error(`No address is given for the subgraph ${name}.`);
      return [name, { name, url, headers, patience, stopped }];
    }),
  );
  return async (name, request) => {
    const subgraph = known.get(name);
    if (!subgraph) throw new Error(`There is no subgraph ${name}.`);
    return fetchFromSubgraph(subgraph, request);
  };
}
