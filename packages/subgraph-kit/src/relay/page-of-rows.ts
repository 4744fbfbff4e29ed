import type { Page } from "./page-arguments.ts";

/** A page of a list as a connection shows it. Cursors are written and entries counted only when somebody asks. */
export interface PageOfNodes<Node> {
  readonly nodes: readonly Node[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  cursorOf(node: Node): string;
  totalCount(): Promise<number> | number;
  /** Whether there are more than `totalCount` says. Left out: there are not. */
  hasUncounted?(): Promise<boolean>;
}

/** The page of a list that holds nothing for the viewer. */
export const emptyPage: PageOfNodes<never> = {
  nodes: [],
  hasNextPage: false,
  hasPreviousPage: false,
  cursorOf: () => "",
  totalCount: () => 0,
};

/** What a store found: `rows` in the direction of the page, one more than its limit when there is more. */
export interface FoundRows<Row> {
  readonly page: Page;
  readonly rows: readonly Row[];
  cursorOf(row: Row): string;
  /** Entries of the whole list, asked for only when a client does. */
  totalCount(): Promise<number> | number;
  hasUncounted?(): Promise<boolean>;
}

/** Cuts the extra row off, turns a backward page round and says what lies beside it. */
export function pageOfRows<Row>({ page, rows, ...rest }: FoundRows<Row>): PageOfNodes<Row> {
  const isMore = rows.length > page.limit;
  const kept = rows.slice(0, page.limit);
  const isForward = page.direction === "forward";
  // Beyond the cursor lies at least the entry that it was taken from.
  const isBehind = page.cursor !== null;
  return {
    nodes: isForward ? kept : kept.reverse(),
    hasNextPage: isForward ? isMore : isBehind,
    hasPreviousPage: isForward ? isBehind : isMore,
    ...rest,
  };
}
