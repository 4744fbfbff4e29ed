import type { Subgraph } from "@indgang/subgraph-kit";
import { composeServices } from "@theguild/federation-composition";
import { buildSchema, lexicographicSortSchema, parse, printSchema } from "graphql";
import { withLiveFields } from "../live/with-live-fields.ts";
import { nodeSdl, nodeSubgraphName } from "../node/node-sdl.ts";
import { ownersByTypename } from "./owners.ts";

/** The parts as one graph. */
export interface ComposedGraph {
  /** With the directives that say which subgraph resolves what. */
  readonly supergraphSdl: string;
  /** What clients see, sorted. */
  readonly publicSdl: string;
}

/** Composes the subgraphs, and the one behind `Query.node`. Throws with every reason when they do not fit. */
export function composeGraph(subgraphs: readonly Subgraph[]): ComposedGraph {
  const typenames = [...ownersByTypename(subgraphs).values()]
    .filter((owner) => owner.isNode)
    .map((owner) => owner.typename);
  const services = [
    ...subgraphs.map(({ name, sdl }) => ({ name, sdl })),
    { name: nodeSubgraphName, sdl: nodeSdl(typenames) },
  ];
  const result = composeServices(
    services.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid/graphql` })),
  );
  if (result.errors)
    throw new Error(`The subgraphs do not compose:\n${result.errors.map((error) => `- ${error.message}`).join("\n")}`);
  return {
    supergraphSdl: `${result.supergraphSdl.trim()}\n`,
    publicSdl: `${printSchema(lexicographicSortSchema(withLiveFields(buildSchema(result.publicSdl), subgraphs)))}\n`,
  };
}
