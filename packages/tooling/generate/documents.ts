import { globSync } from "node:fs";
import { join, parse } from "node:path";
import { run } from "../process/command.ts";
import type { Product } from "../process/freshness.ts";
import { Refused } from "../process/refused.ts";
import { root } from "../process/root.ts";

const operations = "packages/{features,shell}/src/**/*.graphql";

/** Where the typed document of an operation's file goes. */
function documentOf(operation: string): string {
  const { dir, name } = parse(operation);
  return join(dir, "generated", `${name}.generated.ts`);
}

/** The frontends' operations as typed documents, and the shape of the graph that their cache needs. */
export const typedDocuments: Product = {
  name: "typed-documents",
  inputs: ["packages/supergraph/schema.graphql", "packages/features/{codegen.mjs,codegen/**}", operations],
  outputs: ["packages/shell/src/data/generated/graph-shape.ts", ...globSync(operations, { cwd: root }).map(documentOf)],
};

export async function generateDocuments(): Promise<void> {
  const program = join(root, "packages/features/node_modules/.bin/graphql-codegen");
  const { code, output } = await run(program, ["--config", "codegen.mjs"], { folder: "packages/features" });
  if (code !== 0) throw new Refused(`The frontend's documents do not fit the schema:\n${output}`);
}
