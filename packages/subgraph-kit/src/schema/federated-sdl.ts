import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { lexicographicSortSchema, parse, type GraphQLSchema } from "graphql";

// No @requires, @provides and @external: the together engine resolves by key alone.
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])`;

/** The schema as Federation 2 SDL, sorted. */
export function federatedSdl(schema: GraphQLSchema): string {
  return `${link}\n\n${printSchemaWithDirectives(lexicographicSortSchema(schema))}\n`;
}

/** Names of the types that carry `@key`. */
export function entityTypenames(sdl: string): readonly string[] {
  return parse(sdl).definitions.flatMap((definition) =>
    definition.kind === "ObjectTypeDefinition" &&
    definition.directives?.some((directive) => directive.name.value === "key")
      ? [definition.name.value]
      : [],
  );
}
