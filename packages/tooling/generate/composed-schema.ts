import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "../process/command.ts";
import type { Product } from "../process/freshness.ts";
import { Refused } from "../process/refused.ts";
import { root } from "../process/root.ts";

const compose = "packages/supergraph/src/command/compose.ts";

export const composedSchema: Product = {
  name: "composed-schema",
  inputs: ["packages/{domain,subgraph-*,supergraph}/src/**/*.ts"],
  outputs: ["packages/supergraph/supergraph.graphql", "packages/supergraph/schema.graphql"],
};

/** Emits each subgraph's schema, the supergraph and the public schema; all of them are committed. */
export async function composeSchemas(): Promise<void> {
  if (!existsSync(join(root, compose))) throw new Refused(`${compose} is missing: the schemas cannot be composed.`);
  const { code, output } = await run("node", ["packages/tooling/run/source.ts", compose]);
  if (code !== 0) throw new Refused(`The schemas could not be composed:\n${output}`);
}
