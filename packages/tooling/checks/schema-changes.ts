import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, findBreakingChanges } from "graphql";
import { run } from "../process/command.ts";
import { root } from "../process/root.ts";

const schema = "packages/supergraph/schema.graphql";

/** What an integrator's query could break on, from one schema to the next. */
export function breakingChanges(before: string, after: string): string[] {
  return findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => description);
}

/**
 * Breaking changes of the public schema since a commit: the one in INDGANG_SCHEMA_SINCE, else the last one.
 * They are told, not refused: whether integrators are warned first is for people to decide.
 */
export async function breakingChangesSince(): Promise<readonly string[]> {
  const since = process.env["INDGANG_SCHEMA_SINCE"] ?? "HEAD";
  const { code, output } = await run("git", ["show", `${since}:${schema}`]);
  return code === 0 ? breakingChanges(output, readFileSync(join(root, schema), "utf8")) : [];
}
