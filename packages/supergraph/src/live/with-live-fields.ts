import type { Subgraph } from "@indgang/subgraph-kit";
import { extendSchema, type GraphQLField, type GraphQLSchema, parse } from "graphql";

/** The schema with a field of `Subscription` for each thing that can be followed. Throws for one that no query reads by its id alone. */
export function withLiveFields(schema: GraphQLSchema, subgraphs: readonly Pick<Subgraph, "live">[]): GraphQLSchema {
  const fields = subgraphs.flatMap(({ live }) =>
    Object.entries(live).map(([name, { query, description }]) => {
      const { argument, type } = readById(schema, query);
      return `${JSON.stringify(description)} ${name}(${JSON.stringify(argument)} id: ID!): ${type}`;
    }),
  );
  if (fields.length === 0) return schema;
  const words = JSON.stringify("Everything that can be followed, over server-sent events.");
  return extendSchema(
    schema,
    parse(`${words} type Subscription { ${fields.join("\n")} } extend schema { subscription: Subscription }`),
  );
}

function readById(schema: GraphQLSchema, query: string): { readonly argument: string; readonly type: string } {
  const field: GraphQLField<unknown, unknown> | undefined = schema.getQueryType()?.getFields()[query];
  const [id, ...more] = field?.args ?? [];
  if (field === undefined || id?.name !== "id" || more.length > 0)
    throw new Error(`What is followed is read by its id alone, which the query ${query} is not.`);
  return { argument: id.description ?? "", type: String(field.type) };
}
