import type { StatementValue } from "@indgang/database";
import type { Page } from "../relay/page-arguments.ts";
import { cursorsOf, type OrderKind, type OrderValue } from "../relay/cursor.ts";

/** An order of a list: one column, then the id, both in the same direction, as the index has them. */
export interface Ordering<Row> {
  /** Names list and order; stands in the cursors. */
  readonly name: string;
  /** The column, or an expression that an index holds. Never null. */
  readonly column: string;
  /** The column of the id, where the list names it otherwise. */
  readonly id?: string;
  readonly cast: string;
  readonly kind: OrderKind;
  readonly descending: boolean;
  /** The column's value in a row, as a cursor keeps it. */
  valueOf(row: Row): OrderValue;
  /** What a cursor's null is in SQL, where a row's value may be null and the column's is not. */
  readonly nullIs?: string;
}

/** Where a page begins and how it is sorted. Parameters are numbered from `from`. */
export interface Keyset {
  readonly where: string;
  readonly orderBy: string;
  readonly direction: "ASC" | "DESC";
  readonly values: readonly StatementValue[];
}

/** Turns page and order into SQL. Throws BAD_USER_INPUT for a cursor of another list. */
export function keysetOf<Row>(ordering: Ordering<Row>, page: Page, from: number): Keyset {
  const { name, column, id = "id", cast, kind, descending, nullIs = null } = ordering;
  const isDescending = descending !== (page.direction === "backward");
  const direction = isDescending ? "DESC" : "ASC";
  const orderBy = `${column} ${direction}, ${id} ${direction}`;
  const position = cursorsOf(name, [kind]).decode(page.cursor);
  if (position === null) return { where: "true", orderBy, direction, values: [] };
  return {
    where: `(${column}, ${id}) ${isDescending ? "<" : ">"} ($${from}::${cast}, $${from + 1}::uuid)`,
    orderBy,
    direction,
    values: [position.values[0] ?? nullIs, position.id],
  };
}

/** The cursor of a row in its order. */
export function cursorIn<Row extends { readonly id: string }>(ordering: Ordering<Row>, row: Row): string {
  return cursorsOf(ordering.name, [ordering.kind]).encode({ values: [ordering.valueOf(row)], id: row.id });
}
