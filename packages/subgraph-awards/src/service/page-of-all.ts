import { cursorsOf, pageOfRows, type Page, type PageOfNodes } from "@indgang/subgraph-kit";

/** A page of a list that is at hand as a whole, in its own order; `idOf` gives each entry a UUID of its own. */
export function pageOfAll<Entry>(
  name: string,
  all: readonly Entry[],
  page: Page,
  idOf: (entry: Entry) => string,
): PageOfNodes<Entry> {
  const cursors = cursorsOf(name, ["integer"]);
  const position = cursors.decode(page.cursor);
  const from = position === null ? 0 : Number(position.values[0]) + 1;
  return pageOfRows<Entry>({
    page,
    rows: all.slice(from, from + page.limit + 1),
    cursorOf: (entry) => cursors.encode({ values: [all.indexOf(entry)], id: idOf(entry) }),
    totalCount: () => all.length,
  });
}
