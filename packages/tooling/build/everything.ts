import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeUnlessFresh } from "../process/freshness.ts";
import { step } from "../process/progress.ts";
import { root } from "../process/root.ts";
import { frontendsProduct, graphiqlProduct, serverProduct, servers } from "./products.ts";

async function buildServer(name: string): Promise<void> {
  const builder = await import("./servers.ts");
  await builder.buildServer(name);
}

async function buildFrontends(): Promise<void> {
  const builder = await import("./frontends.ts");
  await builder.buildFrontends();
}

/** The gateway knows how its GraphiQL is built: it takes far longer than all the rest, and changes with its versions alone. */
async function buildGraphiql(): Promise<void> {
  const file = pathToFileURL(join(root, "apps/gateway/build/graphiql.ts")).href;
  const builder: { buildGraphiql(): Promise<void> } = await import(file);
  await builder.buildGraphiql();
}

/**
 * Builds what is not there or not made from the present sources. When nothing is to do, the tools are not even loaded.
 * `needed`: the servers, by their folders in `apps/`.
 */
export async function buildEverything(needed: readonly string[] = servers): Promise<void> {
  for (const name of needed) {
    await makeUnlessFresh(serverProduct(name), () => step(`Server ${name}`, () => buildServer(name)));
  }
  await makeUnlessFresh(graphiqlProduct, () => step("GraphiQL", buildGraphiql));
  await makeUnlessFresh(frontendsProduct(), () => step("Frontends", buildFrontends));
}
