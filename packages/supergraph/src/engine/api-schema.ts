import { makeExecutableSchema } from "@graphql-tools/schema";
import type { Subgraph } from "@indgang/subgraph-kit";
import { isScalarType, type GraphQLSchema } from "graphql";

type Resolvers = NonNullable<Parameters<typeof makeExecutableSchema>[0]["resolvers"]>;

/** The public schema with the scalars that the subgraphs read and write. It resolves nothing but plain properties. */
export function apiSchema(publicSdl: string, subgraphs: readonly Subgraph[]): GraphQLSchema {
  return executableSchema(publicSdl, scalarsOf(subgraphs));
}

/** The public schema with these resolvers. What the public schema does not show is left out. */
export function executableSchema(publicSdl: string, resolvers: Readonly<Record<string, unknown>>): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: publicSdl,
    resolvers: resolvers as Resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: "ignore", requireResolversForResolveType: "ignore" },
  });
}

function scalarsOf(subgraphs: readonly Subgraph[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    subgraphs.flatMap(({ resolvers }) => Object.entries(resolvers).filter(([, resolver]) => isScalarType(resolver))),
  );
}
