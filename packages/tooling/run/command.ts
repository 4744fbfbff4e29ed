/** Runs one of Indgang's own commands, after generating what it needs: `node … command.ts FILE [ARGUMENTS …]`. */
import { generateEverything } from "../generate/everything.ts";
import { main, Refused } from "../process/refused.ts";
import { runSource } from "../process/run-source.ts";

await main(async () => {
  const [file, ...args] = process.argv.slice(2);
  if (file === undefined) throw new Refused("Which command?");
  await generateEverything();
  await runSource(file, args);
});
