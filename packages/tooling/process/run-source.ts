import { resolve } from "node:path";
import { serverSettings } from "../build/server-settings.ts";

/**
 * Runs a TypeScript source in this process, decorators and all, which Node alone does not read.
 * The source finds `args` in `process.argv` as if Node had started it.
 */
export async function runSource(file: string, args: readonly string[]): Promise<void> {
  const { runnerImport } = await import("vite");
  const path = resolve(file);
  process.argv.splice(1, process.argv.length, path, ...args);
  await runnerImport(path, serverSettings);
}
