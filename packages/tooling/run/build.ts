/** Builds the servers and all frontends, and generates what they need; only what has changed. */
import { buildEverything } from "../build/everything.ts";
import { generateEverything } from "../generate/everything.ts";
import { say } from "../process/progress.ts";
import { main } from "../process/refused.ts";

await main(async () => {
  await generateEverything();
  await buildEverything();
  say("Everything built is up to date.");
});
