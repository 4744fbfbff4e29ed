import type { Viewer } from "@indgang/domain/kernel";
import { correlationHeader, type Identity, type Subgraph } from "@indgang/subgraph-kit";
import { execute } from "graphql";
import { Pool } from "undici";
import { composeGraph, type ComposedGraph } from "../compose/compose-graph.ts";
import { ownersByTypename } from "../compose/owners.ts";
import { apiSchema } from "../engine/api-schema.ts";
import type { Answer, Engine, ReadyOperation } from "../engine/engine.type.ts";
import { makeEngine } from "../engine/make-engine.ts";
import { Recent } from "../engine/recent.ts";
import { nodeSubgraphName } from "../node/node-sdl.ts";
import { completeAnswer } from "./complete-answer.ts";
import { createNodeService, type Ask } from "./node-service.ts";
import { createPlanner } from "./plan/create-planner.ts";
import { runPlan } from "./plan/run-plan.ts";
import { prepareOperation, type PreparedOperation } from "./prepared-operation.ts";
import { fetchFromSubgraph, type SubgraphFetchOptions } from "./subgraph-fetch.ts";

export interface ApartOptions {
  /** For their schemas: their resolvers run elsewhere. */
  readonly subgraphs: readonly Subgraph[];
  /** When it was composed before. */
  readonly graph?: ComposedGraph;
  /** Where each subgraph answers GraphQL, by its name. */
  readonly urls: Readonly<Record<string, string>>;
  /** The viewer as a token for the subgraphs. */
  sign(viewer: Viewer): Promise<string>;
  /** Milliseconds that a subgraph has for its answer. */
  readonly patience?: number;
}

const usualPatience = 30_000;
/** To one subgraph at once; what comes on top waits for one to be free. */
const connections = 64;
const mostPrepared = 1000;

/** The subgraphs in processes of their own: operations are planned here and sent over HTTP, each with the viewer's short-lived token. */
export function createApartEngine(options: ApartOptions): Engine {
  const { subgraphs, graph = composeGraph(subgraphs) } = options;
  const schema = apiSchema(graph.publicSdl, subgraphs);
  const known = subgraphsOf(options);
  const ask = createAsk(known);
  const nodeService = createNodeService(ownersByTypename(subgraphs), ask);
  const askPart: Ask = (name, request) => (name === nodeSubgraphName ? nodeService(request) : ask(name, request));
  const plan = createPlanner(graph.supergraphSdl, schema);
  const prepared = new Recent<PreparedOperation>(mostPrepared);

  const answer = async ({
    document,
    key,
    operation,
    operationName,
    variables,
    context,
  }: ReadyOperation): Promise<Answer> => {
    const ready = prepared.get(key, () => prepareOperation(schema, document, operation));
    const inner = ready.document ? await runPlan(await plan(ready.document), askPart, { variables, context }) : {};
    const completed = completeAnswer(ready, inner);
    if (!ready.introspection) return completed;
    const introspected = (await execute({
      schema,
      document: ready.introspection,
      operationName,
      variableValues: variables,
    })) as Answer;
    return { ...completed, data: completed.data ? { ...completed.data, ...introspected.data } : null };
  };
  return makeEngine({
    schema,
    supergraphSdl: graph.supergraphSdl,
    execute: answer,
    stop: async () => {
      await Promise.all([...known.values()].map(({ pool }) => pool.destroy()));
    },
  });
}

function subgraphsOf({
  subgraphs,
  urls,
  sign,
  patience = usualPatience,
}: ApartOptions): Map<string, SubgraphFetchOptions> {
  const headers = async (context: object): Promise<Record<string, string>> => {
    const { viewer, correlationId } = context as Identity;
    return { authorization: `Bearer ${await sign(viewer)}`, [correlationHeader]: correlationId };
  };
  return new Map(
    subgraphs.map(({ name }) => {
      const given = urls[name];
      if (given === undefined) throw new Error(`No address is given for the subgraph ${name}.`);
      const { origin, pathname: path } = new URL(given);
      const pool = new Pool(origin, { connections, headersTimeout: patience, bodyTimeout: patience });
      return [name, { name, pool, path, headers }];
    }),
  );
}

function createAsk(known: ReadonlyMap<string, SubgraphFetchOptions>): Ask {
  return async (name, request) => {
    const subgraph = known.get(name);
    if (!subgraph) throw new Error(`There is no subgraph ${name}.`);
    return fetchFromSubgraph(subgraph, request);
  };
}
