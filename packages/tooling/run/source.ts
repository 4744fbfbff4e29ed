/**
 * Runs a TypeScript source with decorators, which Node alone does not read:
 *
 *     node packages/tooling/run/source.ts FILE [ARGUMENTS …]
 *
 * The file finds its arguments in `process.argv` as if Node had started it.
 */
import { resolve } from "node:path";
import { runnerImport } from "vite";
import { serverSettings } from "../build/server-settings.ts";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error("Which file? node packages/tooling/run/source.ts FILE [ARGUMENTS …]");
  process.exit(1);
}
const path = resolve(file);
process.argv.splice(1, process.argv.length, path, ...args);
await runnerImport(path, serverSettings);
