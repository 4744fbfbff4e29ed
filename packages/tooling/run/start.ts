/**
 * Generates and builds what has changed, then runs Indgang until Ctrl-C. With `--apart`, every subgraph
 * in a process of its own.
 */
import { buildEverything } from "../build/everything.ts";
import { servers } from "../build/products.ts";
import { generateEverything } from "../generate/everything.ts";
import { say } from "../process/progress.ts";
import { main } from "../process/refused.ts";

await main(async () => {
  await generateEverything();
  const isApart = process.argv.includes("--apart");
  await buildEverything(isApart ? servers : ["gateway"]);
  say("Starting …");
  await (isApart
    ? (await import("../start/apart.ts")).startApart()
    : (await import("../start/together.ts")).startTogether());
});
