/** Builds one thing, whether it is fresh or not: `server NAME`, `graphiql` or `frontends`. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildFrontends } from "../build/frontends.ts";
import { buildServer } from "../build/servers.ts";
import { main, Refused } from "../process/refused.ts";
import { root } from "../process/root.ts";

/** The gateway knows how its GraphiQL is built. */
async function buildGraphiql(): Promise<void> {
  const file = pathToFileURL(join(root, "apps/gateway/build/graphiql.ts")).href;
  const builder: { buildGraphiql(): Promise<void> } = await import(file);
  await builder.buildGraphiql();
}

await main(async () => {
  const [what, name = ""] = process.argv.slice(2);
  if (what === "server") return buildServer(name);
  if (what === "graphiql") return buildGraphiql();
  if (what === "frontends") return buildFrontends();
  throw new Refused("Which? `server NAME`, `graphiql` or `frontends`.");
});
