/** A column of a table. Figures stand at its end, so that they can be compared. */
export interface TableColumn {
  readonly title: string;
  readonly align?: "start" | "end";
}

/** A row of a figure: what it is called, and its bars one below the other, each a share of the longest bar of all, from 0 to 1. */
export interface FigureRow {
  readonly label: string;
  readonly bars: readonly { readonly share: number; readonly look: "filled" | "outlined" }[];
}

/** One thing after the other, as it is read. A heading is a bookmark, too. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "address"; readonly lines: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly string[])[] }
  /** Drawn bars. `alternative` says what they show to whoever does not see them; the numbers themselves stand in a table beside. */
  | { readonly kind: "figure"; readonly alternative: string; readonly rows: readonly FigureRow[] }
  | { readonly kind: "pageBreak" };

/** A document as it is meant: who it is from, what it is called, and what stands in it. How it looks is not its business. */
export interface DocumentDescription {
  /** What a reader's window is called, and a screen reader says first. */
  readonly title: string;
  /** BCP 47, such as `da-DK`. */
  readonly language: string;
  /** The head of the first page: the municipality, and the part of it that writes. */
  readonly head: { readonly sender: string; readonly unit: string };
  /** Instant as ISO text: the file's own date, so that the same description always makes the same bytes. */
  readonly createdAt: string;
  readonly blocks: readonly Block[];
}
