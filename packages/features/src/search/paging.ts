/** Where in a list one is: before or after a cursor, and the number of the first row shown, for "shows 26–50". */
export interface PagePlace {
  readonly after?: string;
  readonly before?: string;
  readonly row?: string;
}

/** Search state without its place in the list: a changed filter begins at the first page again. */
export function withoutPlace<Search extends PagePlace>(search: Search): Omit<Search, keyof PagePlace> {
  const rest = Object.entries(search).filter(([name]) => !["after", "before", "row"].includes(name));
  return Object.fromEntries(rest) as Omit<Search, keyof PagePlace>;
}

/** How many rows a page has. */
export const pageSize = 25;

/** The page as the graph wants it: forwards from a cursor, or backwards. */
export function pageVariables({ after, before }: PagePlace): {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
} {
  if (before !== undefined) return { last: pageSize, before };
  return after === undefined ? { first: pageSize } : { first: pageSize, after };
}

/** Number of the first row shown, from 1; anything that is no number counts as 1. */
export function firstRow({ row }: PagePlace): number {
  const number = Number(row ?? 1);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
}

export interface PageEnds {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The place of the next page; null when there is none. */
export function nextPlace(place: PagePlace, { hasNextPage, endCursor }: PageEnds): PagePlace | null {
  return hasNextPage && endCursor !== null ? { after: endCursor, row: String(firstRow(place) + pageSize) } : null;
}

/** The place of the page before; null on the first. */
export function previousPlace(place: PagePlace, { hasPreviousPage, startCursor }: PageEnds): PagePlace | null {
  const row = firstRow(place) - pageSize;
  if (row <= 1 && (hasPreviousPage || firstRow(place) > 1)) return {};
  return hasPreviousPage && startCursor !== null ? { before: startCursor, row: String(row) } : null;
}
