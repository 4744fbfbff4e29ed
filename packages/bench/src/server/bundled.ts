import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A program of this folder as one file that Node runs: the subgraphs' decorators are not for Node to read. Answers where it lies. */
export function bundled(root: string, name: string): string {
  const folder = join(root, "packages/bench/dist", name);
  const bundle = join(root, "packages/tooling/run/bundle.ts");
  const { status } = spawnSync(process.execPath, [bundle, join(import.meta.dirname, `${name}.ts`), folder], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`The program ${name} could not be bundled.`);
  return join(folder, "main.js");
}
