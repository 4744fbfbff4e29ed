import type { ReactNode } from "react";

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Names the row, and carries its link. The first column unless told. */
  readonly isRowHeader?: boolean | undefined;
  readonly isSortable?: boolean | undefined;
  /** `end` for amounts and counts, so that digits stand under each other. */
  readonly align?: "start" | "end" | undefined;
  readonly isHeaderHidden?: boolean | undefined;
  /** Never breaks: dates, numbers. Amounts and counts, at the end, never do. */
  readonly isUnbroken?: boolean | undefined;
  /** Where each row is a card: `beside` others behind its head, `bare` beside others without, `whole` over the card without. A line of its own behind its head unless told. */
  readonly onPhone?: "beside" | "bare" | "whole" | undefined;
  /** CSS width; columns share the room otherwise. */
  readonly width?: string | undefined;
}

export interface TableSort {
  readonly columnId: string;
  readonly direction: "ascending" | "descending";
}

/** Which rows are chosen; the caller keeps the set, also over pages. */
export interface TableSelection<Row> {
  readonly selectedKeys: ReadonlySet<string>;
  readonly onChange: (keys: ReadonlySet<string>) => void;
  /** What to call a row: `Vælg <label>`. */
  readonly rowLabel: (row: Row) => string;
  readonly isRowDisabled?: ((row: Row) => boolean) | undefined;
  /** Shown with the count while something is chosen. */
  readonly actions?: ReactNode;
}

export interface TableProps<Row> {
  /** What the table holds; read aloud, and shown unless hidden. */
  readonly caption: string;
  readonly isCaptionHidden?: boolean | undefined;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where a row leads; the row header becomes the link, and the whole row can be clicked. */
  readonly rowHref?: ((row: Row) => string | null) | undefined;
  readonly sort?: TableSort | null | undefined;
  /** The server sorts; the table only asks. */
  readonly onSortChange?: ((sort: TableSort) => void) | undefined;
  readonly selection?: TableSelection<Row> | undefined;
  /** Rows are on their way: those shown are dimmed, or their room is held. */
  readonly isLoading?: boolean | undefined;
  /** Instead of rows when there are none: an EmptyState. */
  readonly empty?: ReactNode;
  /** Keeps the head in sight while the page scrolls. On unless told. */
  readonly isHeadSticky?: boolean | undefined;
}
