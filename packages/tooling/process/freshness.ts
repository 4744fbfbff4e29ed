import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./root.ts";

export interface Product {
  /** Names the stamp; one word or path. */
  readonly name: string;
  /** Globs of everything the product is made from, relative to the workspace. */
  readonly inputs: readonly string[];
  /** Files that must be there for the product to count as made. */
  readonly outputs: readonly string[];
}

const madeThings = ["**/node_modules/**", "**/dist/**"];

function stampFile({ name }: Product): string {
  return join(root, "node_modules/.cache/indgang", name);
}

/** A digest of the inputs' names and contents, and of the lock file. */
export function digest(inputs: readonly string[]): string {
  const hash = createHash("sha256");
  const files = globSync([...inputs, "pnpm-lock.yaml"], { cwd: root, exclude: madeThings });
  for (const file of [...new Set(files)].sort()) {
    if (!statSync(join(root, file)).isFile()) continue;
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * Makes a product unless it is there and made from the very same inputs; answers whether it was made.
 * The inputs are read before the work begins: a change made meanwhile is not lost.
 */
export async function makeUnlessFresh(product: Product, make: () => Promise<void>): Promise<boolean> {
  const wanted = digest(product.inputs);
  const stamp = stampFile(product);
  const isThere = product.outputs.every((output) => existsSync(join(root, output)));
  if (isThere && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}
