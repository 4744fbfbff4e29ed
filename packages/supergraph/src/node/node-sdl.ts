/** Name of the subgraph that is made here and has no package. */
export const nodeSubgraphName = "node";

/** SDL of the subgraph behind `Query.node`: a stub of every entity that implements Node. */
export function nodeSdl(typenames: readonly string[]): string {
  const stubs = typenames.map(
    (typename) => `type ${typename} implements Node @key(fields: "id", resolvable: false) {\n  id: ID!\n}`,
  );
  return [
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`,
    `interface Node {\n  id: ID!\n}`,
    ...stubs,
    `type Query {`,
    `  "Any thing by its id. Unknown, malformed and hidden from the viewer: null."`,
    `  node(`,
    `    "Identity of the thing, as the graph gave it."`,
    `    id: ID!`,
    `  ): Node`,
    `}`,
    ``,
  ].join("\n");
}
