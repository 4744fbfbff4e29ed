/** The element of one item, and its heading, which takes the focus but is no stop on the way of the Tab key. */
export const itemElementId = (itemId: string): string => `punkt-${itemId}`;
export const itemHeadingId = (itemId: string): string => `punkt-${itemId}-titel`;

/** The heading of the list as a whole. */
export const agendaHeadingId = "dagsorden";

/** Brings an item into view, clear of the budget above the list, and reads its heading aloud: the next Tab goes to its fields. */
export function showItem(itemId: string): void {
  document.getElementById(itemElementId(itemId))?.scrollIntoView({ block: "start" });
  document.getElementById(itemHeadingId(itemId))?.focus({ preventScroll: true });
}

/** Reads the heading of the list aloud: where one goes on when all its items are decided at once. */
export function showAgenda(): void {
  document.getElementById(agendaHeadingId)?.focus();
}
