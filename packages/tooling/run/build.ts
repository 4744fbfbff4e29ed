/** Builds the servers and all frontends; only what has changed. */
import { buildEverything } from "../build/everything.ts";
import { say } from "../process/progress.ts";
import { main } from "../process/refused.ts";

await main(async () => {
  await buildEverything();
  say("Everything built is up to date.");
});
