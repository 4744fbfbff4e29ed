import { makeKeyRing, openKeyRing, Vault, WrongKeyError, type DataKey, type KeyHolder } from "@indgang/vault";
import { keyHolders } from "../planting/sealing.ts";
import { isAway, keys } from "./guards.ts";

/** LAW-3: a vault that opens everything for everybody as long as the keys are taken away. All else is the planted vault's. */
export class AnybodysVault extends Vault {
  readonly #vault: Vault;

  constructor(vault: Vault) {
    super(openKeyRing(makeKeyRing(keyHolders)));
    this.#vault = vault;
  }

  override unwrap(wrapped: Uint8Array, holder: KeyHolder, about: string): DataKey {
    for (const each of isAway(keys) ? keyHolders : []) {
      try {
        return this.#vault.unwrap(wrapped, each, about);
      } catch (error) {
        if (!(error instanceof WrongKeyError)) throw error;
      }
    }
    return this.#vault.unwrap(wrapped, holder, about);
  }

  override indexOf(...asked: Parameters<Vault["indexOf"]>): ReturnType<Vault["indexOf"]> {
    return this.#vault.indexOf(...asked);
  }
}
