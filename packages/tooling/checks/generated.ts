import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { composeSchemas } from "../generate/composed-schema.ts";
import { root } from "../process/root.ts";
import type { Check } from "./check.type.ts";

/** Generated and committed all the same, so that reviewers see a change of the graph. */
const committed = ["packages/{subgraph-*,supergraph}/*.graphql"];

function contents(): Map<string, string> {
  return new Map(globSync(committed, { cwd: root }).map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

export const generated: Check = {
  name: "Committed schemas are what the code says",
  async findings() {
    const before = contents();
    await composeSchemas();
    const after = contents();
    const files = [...new Set([...before.keys(), ...after.keys()])].sort();
    return files
      .filter((file) => before.get(file) !== after.get(file))
      .map((file) => `${file} was out of date; it has been written anew: look at it and commit it.`);
  },
};
