import { accept, refuse, type Outcome } from "./outcome.ts";
import type { Refusal } from "./refusal.type.ts";

/** A thing that two people may edit at once. The version starts at 1 and counts every change. */
export interface Versioned {
  readonly version: number;
}

/** STALE_VERSION unless the version that the person saw is the present one. */
export function expectVersion<Thing extends Versioned>(
  current: Thing,
  given: number,
): Outcome<Thing, Refusal<"STALE_VERSION">> {
  if (current.version !== given) return refuse("STALE_VERSION", { currentVersion: current.version });
  return accept(current);
}

/** The thing with its changes, one version on. */
export function changed<Thing extends Versioned>(thing: Thing, changes: Partial<Omit<Thing, "version">>): Thing {
  return { ...thing, ...changes, version: thing.version + 1 };
}
