/** An item's place on the list. Decided items keep theirs. */
export interface Placed {
  readonly id: string;
  readonly position: number;
  readonly isDecided: boolean;
}

/** The list in its order; equal places by id, so that the order is the same for everybody. */
export function inOrder<One extends Placed>(items: readonly One[]): readonly One[] {
  return items.toSorted((left, right) => left.position - right.position || (left.id < right.id ? -1 : 1));
}

/**
 * New places when an item trades with its neighbour, by id; empty when it cannot: at the end of the list, or beside a decided item.
 * Two that share a place are set apart by one.
 */
export function moveItem(items: readonly Placed[], id: string, step: -1 | 1): Readonly<Record<string, number>> {
  const ordered = inOrder(items);
  const at = ordered.findIndex((item) => item.id === id);
  const item = ordered[at];
  const neighbour = ordered[at + step];
  if (!item || !neighbour || item.isDecided || neighbour.isDecided) return {};
  if (item.position !== neighbour.position) return { [id]: neighbour.position, [neighbour.id]: item.position };
  return step === 1 ? { [id]: item.position + 1 } : { [neighbour.id]: neighbour.position + 1 };
}
