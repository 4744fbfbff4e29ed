import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../process/root.ts";

/** The gateway with everything in it, in this process: it starts the database, and hears Ctrl-C itself. */
export async function startTogether(): Promise<void> {
  await import(pathToFileURL(join(root, "apps/gateway/dist/main.js")).href);
}
