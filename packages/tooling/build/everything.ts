import { run } from "../process/command.ts";
import { makeUnlessFresh } from "../process/freshness.ts";
import { step } from "../process/progress.ts";
import { Refused } from "../process/refused.ts";
import { frontendsProduct, graphiqlProduct, serverProduct, servers } from "./products.ts";

/**
 * Builds in a process of its own: Vite sets NODE_ENV in the one it runs in, and stays in its memory. What is built is the same
 * whatever NODE_ENV says to whoever builds: otherwise React would come in its larger, slower build for developers.
 * `what` is as `run/build-one.ts` takes it.
 */
async function buildOne(...what: readonly string[]): Promise<void> {
  const { code, output } = await run("node", ["packages/tooling/run/build-one.ts", ...what], {
    environment: { NODE_ENV: "production" },
  });
  if (code !== 0) throw new Refused(`Building ${what.join(" ")} failed:\n${output.trim()}`);
}

/**
 * Builds what is not there or not made from the present sources. When nothing is to do, the tools are not even loaded.
 * `needed`: the servers, by their folders in `apps/`.
 */
export async function buildEverything(needed: readonly string[] = servers): Promise<void> {
  for (const name of needed) {
    await makeUnlessFresh(serverProduct(name), () => step(`Server ${name}`, () => buildOne("server", name)));
  }
  await makeUnlessFresh(graphiqlProduct, () => step("GraphiQL", () => buildOne("graphiql")));
  await makeUnlessFresh(frontendsProduct(), () => step("Frontends", () => buildOne("frontends")));
}
