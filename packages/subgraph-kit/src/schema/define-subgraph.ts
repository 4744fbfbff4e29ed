import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse, type GraphQLResolveInfo, type GraphQLSchema } from "graphql";
import { buildSchema, createResolversMap, type BuildSchemaOptions, type NonEmptyArray } from "type-graphql";
import { askedFields } from "./asked-fields.ts";
import { entityTypenames, federatedSdl } from "./federated-sdl.ts";
import type { EntityKey, LiveField, References, ResolversByType, Subgraph } from "./subgraph.type.ts";

/** What a subgraph is made of. Metadata is global to the process, so every class that no field leads to stands in `orphanedTypes`: entity stubs above all. */
export interface SubgraphDefinition<Context> {
  readonly name: string;
  readonly resolvers: Readonly<NonEmptyArray<Function>>;
  readonly orphanedTypes: readonly Function[];
  readonly references: References<Context>;
  /** What of it can be followed, by the name of the subscription's field. */
  readonly live?: Readonly<Record<string, LiveField>>;
}

/** Builds a subgraph from decorated classes. Throws when the entities with `@key` and the references are not the same. */
export async function defineSubgraph<Context extends object>(
  definition: SubgraphDefinition<Context>,
): Promise<Subgraph<Context>> {
  const { name, references, live = {} } = definition;
  const plain = await buildSchema({
    resolvers: [...definition.resolvers] as BuildSchemaOptions["resolvers"],
    orphanedTypes: [...definition.orphanedTypes],
    validate: false,
  });
  describeRoots(plain);
  const sdl = federatedSdl(plain);
  expectReferences(name, entityTypenames(sdl), Object.keys(references));
  const resolvers = ownResolvers(plain);
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: withReferences(resolvers, references) }]);
  return { name, schema, sdl, plain, resolvers, references, live };
}

/** type-graphql has no place for the words on root types. */
function describeRoots(schema: GraphQLSchema): void {
  const words = {
    Query: "Everything that can be read.",
    Mutation: "Everything that can be changed.",
  };
  for (const [root, description] of Object.entries(words)) {
    const type = schema.getType(root);
    if (type) type.description = description;
  }
}

function expectReferences(subgraph: string, entities: readonly string[], references: readonly string[]): void {
  const missing = entities.filter((typename) => !references.includes(typename));
  const surplus = references.filter((typename) => !entities.includes(typename));
  if (missing.length > 0) throw new Error(`Subgraph ${subgraph}: entities without a reference: ${missing.join(", ")}.`);
  if (surplus.length > 0)
    throw new Error(`Subgraph ${subgraph}: references to types that are no entity here: ${surplus.join(", ")}.`);
}

/** Interfaces keep only what says the type of a value: their fields are resolved on the object types. */
function ownResolvers(schema: GraphQLSchema): ResolversByType {
  const builtIn = new Set(["String", "Int", "Float", "Boolean", "ID"]);
  const isKnown = ([name]: [string, unknown]): boolean => !builtIn.has(name);
  return Object.fromEntries(Object.entries(createResolversMap(schema)).filter(isKnown).map(withoutInterfaceFields));
}

function withoutInterfaceFields([name, resolvers]: [string, unknown]): [string, unknown] {
  const resolveType =
    typeof resolvers === "object" && resolvers !== null && "__resolveType" in resolvers
      ? resolvers.__resolveType
      : null;
  return [name, resolveType === null ? resolvers : { __resolveType: resolveType }];
}

function withReferences<Context>(resolvers: ResolversByType, references: References<Context>): Record<string, never> {
  const merged: Record<string, unknown> = { ...resolvers };
  for (const [typename, reference] of Object.entries(references)) {
    const resolveReference = reference.owns
      ? ({ id }: EntityKey, context: Context, info: GraphQLResolveInfo) =>
          reference.load({ id }, context, askedFields(info))
      : ({ id }: EntityKey) => ({ id });
    merged[typename] = { ...(merged[typename] as object | undefined), __resolveReference: resolveReference };
  }
  return merged as Record<string, never>;
}
