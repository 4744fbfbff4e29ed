import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { KeyHolder } from "../key-ring/key-holder.ts";
import { type KeyRing, openKeyRing } from "../key-ring/key-ring.ts";
import { makeKeyRing } from "../key-ring/make-key-ring.ts";

/**
 * For the demo alone: the keys in this file, which is made where it is not there, and gets a key for every holder that
 * has none; its owner alone may read it. Keys that are there stay. Throws `KeyRingError` when it does not hold keys.
 */
export function keepKeyFile(path: string, holders: readonly KeyHolder[]): KeyRing {
  const kept = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  const text = makeKeyRing(holders, kept);
  if (text !== kept) {
    // Moved into its place whole: half a file would be the loss of every key in it.
    const fresh = `${path}.${process.pid}`;
    writeFileSync(fresh, text, { mode: 0o600 });
    renameSync(fresh, path);
  }
  return openKeyRing(text);
}
