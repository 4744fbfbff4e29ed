/** Bundles one server source into `main.js` of a folder: `node packages/tooling/run/bundle.ts SOURCE FOLDER`. */
import { resolve } from "node:path";
import { bundle } from "../build/servers.ts";
import { main, Refused } from "../process/refused.ts";

await main(async () => {
  const [source, folder] = process.argv.slice(2);
  if (source === undefined || folder === undefined)
    throw new Refused("What, and where to? node packages/tooling/run/bundle.ts SOURCE FOLDER");
  await bundle(resolve(source), resolve(folder));
});
