import type { KeyHolder } from "./key-ring/key-holder.ts";

/** LAW-3: the holder has no key here, so nothing of its is sealed or opened. Never a reason to write plain text. */
export class NoKeyError extends Error {
  readonly holder: KeyHolder;

  constructor(holder: KeyHolder) {
    super(`There is no key for ${holder}. Add one to the key file that INDGANG_KEYS names, and start again.`);
    this.name = "NoKeyError";
    this.holder = holder;
  }
}
