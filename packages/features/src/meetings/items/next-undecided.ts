import type { OrderedItem } from "./use-board.ts";

export type Awaiting = Pick<OrderedItem, "id" | "awaitsDecision">;

/** Which item to go on with after that one, in a list in its order: the next that awaits its decision, from the top again after the last. Null: none does. */
export function nextUndecided(ordered: readonly Awaiting[], after: string): string | null {
  const at = ordered.findIndex(({ id }) => id === after) + 1;
  return [...ordered.slice(at), ...ordered.slice(0, at)].find(({ awaitsDecision }) => awaitsDecision)?.id ?? null;
}
