import { readFileSync } from "node:fs";
import { type KeyRing, openKeyRing } from "../key-ring/key-ring.ts";
import { KeyRingError } from "../key-ring/key-ring-error.ts";

/** LAW-3: the keys in this file. Throws `KeyRingError` in words when it cannot be read or does not hold keys. */
export function openKeyFile(path: string): KeyRing {
  return openKeyRing(textIn(path));
}

function textIn(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw new KeyRingError([`The key file ${path} cannot be read (${code === "ENOENT" ? "it is not there" : code}).`]);
  }
}
