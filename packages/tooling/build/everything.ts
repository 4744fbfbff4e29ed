import { makeUnlessFresh } from "../process/freshness.ts";
import { step } from "../process/progress.ts";
import { buildFrontends, frontendsProduct } from "./frontends.ts";
import { buildServer, serverProduct, servers } from "./servers.ts";

/** Builds what is not there or not made from the present sources. Silent when nothing was to do. */
export async function buildEverything(): Promise<void> {
  for (const name of servers) {
    await makeUnlessFresh(serverProduct(name), () => step(`Server ${name}`, () => buildServer(name)));
  }
  await makeUnlessFresh(frontendsProduct(), () => step("Frontends", buildFrontends));
}
