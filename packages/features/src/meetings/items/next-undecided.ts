import type { Placed } from "./move-item.ts";

/** Which item to go on with after that one, in a list in its order: the next undecided, from the top again after the last. Null: all are decided. */
export function nextUndecided(ordered: readonly Placed[], after: string): string | null {
  const at = ordered.findIndex(({ id }) => id === after) + 1;
  return [...ordered.slice(at), ...ordered.slice(0, at)].find(({ isDecided }) => !isDecided)?.id ?? null;
}
