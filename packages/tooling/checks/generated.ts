import { composedSchema, composeSchemas } from "../generate/composed-schema.ts";
import { run } from "../process/command.ts";
import { makeUnlessFresh } from "../process/freshness.ts";
import type { Check } from "./check.type.ts";

/** Generated and committed all the same, so that reviewers see a change of the graph. */
const committed = ["packages/subgraph-*/*.graphql", "packages/supergraph/*.graphql"];

export const generated: Check = {
  name: "Committed schemas are what the code says",
  async findings() {
    await makeUnlessFresh(composedSchema, composeSchemas);
    const { code, output } = await run("git", ["status", "--porcelain", "--untracked-files=all", "--", ...committed]);
    if (code !== 0) return [output];
    // The second column is what differs from the index: what is staged has been looked at.
    return output
      .split("\n")
      .filter((line) => line !== "" && line[1] !== " ")
      .map((line) => `${line.slice(3)} is not as committed; it has been written anew: look at it and add it.`);
  },
};
