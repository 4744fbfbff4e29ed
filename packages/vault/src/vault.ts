import { createHmac, randomBytes } from "node:crypto";
import type { Cpr } from "@indgang/domain/kernel";
import { DataKey, secretOf } from "./data-key.ts";
import type { KeyHolder } from "./key-ring/key-holder.ts";
import type { KeyRing } from "./key-ring/key-ring.ts";
import { keyLength } from "./key-ring/read-keys.ts";
import { openBox, sealBox } from "./sealed-box.ts";
import { WrongKeyError } from "./wrong-key-error.ts";

/**
 * LAW-3: seals what names a citizen (AES-256-GCM). A citizen or referral has a key of its own, which is kept wrapped by
 * its administration's key. `about` is the place that something is sealed for, such as `referral/<id>/LEVEL_1`: moved
 * to another place it does not open. Everything that needs a holder's key throws `NoKeyError` where there is none.
 */
export class Vault {
  readonly #ring: KeyRing;

  constructor(ring: KeyRing) {
    this.#ring = ring;
  }

  /** A fresh key for one citizen or referral. Destroying all its wrappings destroys what it sealed. */
  newKey(): DataKey {
    return new DataKey(randomBytes(keyLength));
  }

  /** LAW-3: the key as it may be kept: only its holder opens it, and only at this place. */
  wrap(key: DataKey, holder: KeyHolder, about: string): Buffer<ArrayBuffer> {
    return sealBox(secretOf(key).export(), this.#ring.keyOf(holder, "wrap"), ["wrap", holder, about]);
  }

  /** LAW-3: the key that was wrapped for this holder at this place. Throws `WrongKeyError` for all else. */
  unwrap(wrapped: Uint8Array, holder: KeyHolder, about: string): DataKey {
    const bytes = openBox(wrapped, this.#ring.keyOf(holder, "wrap"), ["wrap", holder, about]);
    if (bytes?.length !== keyLength) throw new WrongKeyError(about);
    return new DataKey(bytes);
  }

  /** LAW-3: a text as it may be kept. The same text is never sealed to the same bytes. Half characters become `\uFFFD`. */
  seal(text: string, key: DataKey, about: string): Buffer<ArrayBuffer> {
    return sealBox(Buffer.from(text), secretOf(key), ["seal", about]);
  }

  /** LAW-3: the text that was sealed with this key for this place. Throws `WrongKeyError` for all else. */
  open(sealed: Uint8Array, key: DataKey, about: string): string {
    const bytes = openBox(sealed, secretOf(key), ["seal", about]);
    if (bytes === null) throw new WrongKeyError(about);
    return bytes.toString();
  }

  /** LAW-3: what a CPR number is found by (32 bytes): the same within one administration, unknown to every other. */
  indexOf(cpr: Cpr, holder: KeyHolder): Buffer<ArrayBuffer> {
    return Buffer.from(createHmac("sha256", this.#ring.keyOf(holder, "index")).update(cpr).digest());
  }

  /** LAW-3: tells whether two requests say the same (64 hex digits). Keyed: the few CPR numbers could be tried against a plain hash. */
  digest(text: string, holder: KeyHolder): string {
    return createHmac("sha256", this.#ring.keyOf(holder, "digest")).update(text).digest("hex");
  }
}
