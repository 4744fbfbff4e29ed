/** What stands in one field of a table. Money in øre. Days and instants as ISO text; null: nothing. */
export type Cell =
  | { readonly kind: "text"; readonly value: string | null }
  | { readonly kind: "money"; readonly value: number | null }
  | { readonly kind: "number"; readonly value: number | null }
  | { readonly kind: "date"; readonly value: string | null };

export type Row = readonly Cell[];

/** A table as it is written: its name, the heads of its columns, and its rows, some at a time. */
export interface Sheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: AsyncIterable<readonly Row[]>;
}
