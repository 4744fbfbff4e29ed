import { createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import { NoKeyError } from "../no-key-error.ts";
import type { KeyHolder } from "./key-holder.ts";
import { keyLength, readKeys } from "./read-keys.ts";

/** What a holder's key is used for. Each use has a key of its own, derived from the holder's. */
export type KeyUse = "wrap" | "index" | "digest";

/** LAW-3: the keys of the administrations and associations' seats. Holds them where neither log nor JSON finds them. */
export class KeyRing {
  readonly #keys: ReadonlyMap<KeyHolder, Buffer>;
  readonly #derived = new Map<string, KeyObject>();

  constructor(keys: ReadonlyMap<KeyHolder, Buffer>) {
    this.#keys = keys;
  }

  /** Those of the holders who have no key here. */
  without(holders: readonly KeyHolder[]): readonly KeyHolder[] {
    return holders.filter((holder) => !this.#keys.has(holder));
  }

  /** The holder's key for one use. Throws `NoKeyError`. */
  keyOf(holder: KeyHolder, use: KeyUse): KeyObject {
    const label = `${use} ${holder}`;
    const known = this.#derived.get(label);
    if (known !== undefined) return known;
    const key = this.#keys.get(holder);
    if (key === undefined) throw new NoKeyError(holder);
    const derived = createSecretKey(Buffer.from(hkdfSync("sha256", key, "indgang vault", label, keyLength)));
    this.#derived.set(label, derived);
    return derived;
  }
}

/** LAW-3: reads `{ "101/social": "<32 bytes, base64>", … }`. Throws `KeyRingError`, which names the entries and tells no key. */
export function openKeyRing(text: string): KeyRing {
  return new KeyRing(readKeys(text));
}
