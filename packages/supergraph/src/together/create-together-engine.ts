import type { Subgraph } from "@indgang/subgraph-kit";
import type { GraphQLSchema } from "graphql";
import { isAbstractType, type GraphQLFieldResolver } from "graphql";
import { composeGraph, type ComposedGraph } from "../compose/compose-graph.ts";
import { ownersByTypename, type Owner } from "../compose/owners.ts";
import { executableSchema } from "../engine/api-schema.ts";
import type { Engine } from "../engine/engine.type.ts";
import { createJitExecute } from "../engine/jit-execute.ts";
import { makeEngine } from "../engine/make-engine.ts";
import { findNode } from "../node/find-node.ts";
import { nodeSubgraphName } from "../node/node-sdl.ts";
import { mergedResolvers } from "./merged-resolvers.ts";
import { resolveReferences } from "./resolve-references.ts";
import { asTypeResolver, createRuntimeTypes } from "./runtime-types.ts";

interface TogetherOptions {
  readonly subgraphs: readonly Subgraph[];
  /** When it was composed before. */
  readonly graph?: ComposedGraph;
}

/** All subgraphs in this process under one executable schema: no plan, no second parse, no hop. */
export function createTogetherEngine({ subgraphs, graph = composeGraph(subgraphs) }: TogetherOptions): Engine {
  const schema = togetherSchema(subgraphs, graph);
  return makeEngine({
    schema,
    supergraphSdl: graph.supergraphSdl,
    execute: createJitExecute(schema),
    stop: async () => undefined,
  });
}

function togetherSchema(subgraphs: readonly Subgraph[], { publicSdl }: ComposedGraph): GraphQLSchema {
  const owners = ownersByTypename(subgraphs);
  const { resolvers, homeOf } = mergedResolvers(subgraphs, owners);
  const types = createRuntimeTypes(resolvers);
  const schema = executableSchema(publicSdl, withoutAbstract(resolvers));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = asTypeResolver(types, type.name).__resolveType;
  }
  const query = schema.getQueryType()?.getFields();
  if (query?.["node"]) query["node"].resolve = nodeResolver(owners);
  const home = (typename: string, field: string): string | undefined =>
    typename === "Query" && field === "node" ? nodeSubgraphName : homeOf(typename, field);
  resolveReferences(schema, { owners, homeOf: home, types });
  return schema;
}

function withoutAbstract(resolvers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(resolvers).filter(([, own]) => !Array.isArray(own) && own !== undefined));
}

function nodeResolver(owners: ReadonlyMap<string, Owner>): GraphQLFieldResolver<unknown, object> {
  const typenames = [...owners.values()].filter((owner) => owner.isNode).map((owner) => owner.typename);
  const exists = async ({ __typename, id }: { __typename: string; id: string }, context: object): Promise<boolean> =>
    (await owners.get(__typename)?.reference.load({ id }, context)) !== null;
  return (_source, values, context) => findNode(String(values["id"]), typenames, exists, context);
}
