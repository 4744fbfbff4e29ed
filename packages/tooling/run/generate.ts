/** Generates the database client, the composed schemas and the frontend's typed documents; only what has changed. */
import { generateEverything } from "../generate/everything.ts";
import { say } from "../process/progress.ts";
import { main } from "../process/refused.ts";

await main(async () => {
  await generateEverything();
  say("Everything generated is up to date.");
});
