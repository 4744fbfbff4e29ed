/** Runs a source with decorators: `node packages/tooling/run/source.ts FILE [ARGUMENTS …]`. */
import { main, Refused } from "../process/refused.ts";
import { runSource } from "../process/run-source.ts";

await main(async () => {
  const [file, ...args] = process.argv.slice(2);
  if (file === undefined) throw new Refused("Which file? node packages/tooling/run/source.ts FILE [ARGUMENTS …]");
  await runSource(file, args);
});
