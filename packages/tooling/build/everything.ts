import { makeUnlessFresh } from "../process/freshness.ts";
import { step } from "../process/progress.ts";
import { frontendsProduct, serverProduct, servers } from "./products.ts";

async function buildServer(name: string): Promise<void> {
  const builder = await import("./servers.ts");
  await builder.buildServer(name);
}

async function buildFrontends(): Promise<void> {
  const builder = await import("./frontends.ts");
  await builder.buildFrontends();
}

/** Builds what is not there or not made from the present sources. When nothing is to do, the tools are not even loaded. */
export async function buildEverything(): Promise<void> {
  for (const name of servers) {
    await makeUnlessFresh(serverProduct(name), () => step(`Server ${name}`, () => buildServer(name)));
  }
  await makeUnlessFresh(frontendsProduct(), () => step("Frontends", buildFrontends));
}
