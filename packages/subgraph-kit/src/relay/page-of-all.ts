import { cursorsOf } from "./cursor.ts";
import type { Page } from "./page-arguments.ts";
import { pageOfRows, type PageOfNodes } from "./page-of-rows.ts";

/**
 * A page, forward, of a list that is at hand as a whole, in its own order; `idOf` gives each entry a UUID of its own. It goes on after the
 * entry that the cursor was taken from, or where that stood, when it has left the list. Throws BAD_USER_INPUT for a cursor of another list.
 */
export function pageOfAll<Entry>(
  name: string,
  all: readonly Entry[],
  page: Page,
  idOf: (entry: Entry) => string,
): PageOfNodes<Entry> {
  const cursors = cursorsOf(name, ["integer"]);
  const position = cursors.decode(page.cursor);
  const place = position === null ? -1 : all.findIndex((entry) => idOf(entry) === position.id);
  const from = position !== null && place === -1 ? Number(position.values[0]) : place + 1;
  return pageOfRows<Entry>({
    page,
    rows: all.slice(from, from + page.limit + 1),
    cursorOf: (entry) => cursors.encode({ values: [all.indexOf(entry)], id: idOf(entry) }),
    totalCount: () => all.length,
  });
}
