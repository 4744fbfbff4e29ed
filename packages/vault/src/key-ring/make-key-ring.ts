import { randomBytes } from "node:crypto";
import type { KeyHolder } from "./key-holder.ts";
import { keyLength, readKeys } from "./read-keys.ts";

/**
 * The text of a key ring in which every holder has a key: those of `existing` stay as they are, the missing ones are
 * made. `existing` is given back unchanged when nothing is missing. Throws `KeyRingError` when it cannot be read.
 */
export function makeKeyRing(holders: readonly KeyHolder[], existing = "{}"): string {
  const keys = readKeys(existing);
  const missing = new Set(holders.filter((holder) => !keys.has(holder)));
  if (missing.size === 0) return existing;
  for (const holder of missing) keys.set(holder, randomBytes(keyLength));
  const written = [...keys].map(([holder, key]) => [holder, key.toString("base64")]);
  return `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`;
}
