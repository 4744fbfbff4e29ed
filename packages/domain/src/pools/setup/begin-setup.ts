import {
  authorise,
  expectVersion,
  type Acting,
  type Outcome,
  type Owned,
  type Refusal,
  type Versioned,
} from "../../kernel/index.ts";
import { mayKeepPools, mayReadPool } from "./pool-setup.policy.ts";

/** Refusals of every step by which a pool or a round of it is kept. */
export type SetupRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "INVALID_INPUT">;

/** POOL-1: whether the viewer may keep this pool or round, as it was when they saw it. */
export function beginSetup<Thing extends Owned & Versioned>(
  thing: Thing,
  version: number,
  by: Acting,
): Outcome<Thing, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION">> {
  const allowed = mayFound(thing, by);
  return allowed.ok ? expectVersion(thing, version) : allowed;
}

/** POOL-1: whether the viewer may found something of the kind in this administration. */
export function mayFound(owned: Owned, by: Acting): Outcome<null, Refusal<"NOT_FOUND" | "NOT_ALLOWED">> {
  return authorise({ maySee: mayReadPool(by.viewer, owned), mayDo: mayKeepPools(by.viewer, owned) });
}
