import { createSecretKey, type KeyObject } from "node:crypto";

const secrets = new WeakMap<DataKey, KeyObject>();
const shown = "[data key]";

/** LAW-3: the key of one citizen or one referral. Nothing of it can be printed; only a vault can use it. */
export class DataKey {
  constructor(bytes: Buffer) {
    secrets.set(this, createSecretKey(bytes));
  }

  toJSON(): string {
    return shown;
  }

  toString(): string {
    return shown;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return shown;
  }
}

/** The secret behind a key, for the vault alone. */
export function secretOf(key: DataKey): KeyObject {
  const secret = secrets.get(key);
  if (secret === undefined) throw new TypeError("Not a data key that a vault has made.");
  return secret;
}
