/** Writes what is committed of the graph: each subgraph's schema, the supergraph, and what clients see. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { composeGraph } from "../compose/compose-graph.ts";
import { subgraphs } from "../registry.ts";

const packages = join(process.cwd(), "packages");
const { supergraphSdl, publicSdl } = composeGraph(subgraphs);
for (const { name, sdl } of subgraphs)
  writeFileSync(join(packages, `subgraph-${name}`, "schema.graphql"), `${sdl.trim()}\n`);
writeFileSync(join(packages, "supergraph", "supergraph.graphql"), supergraphSdl);
writeFileSync(join(packages, "supergraph", "schema.graphql"), publicSdl);
