import type { StatementValue } from "@indgang/database";
import { cursorsOf, type OrderKind, type OrderValue, type Page } from "@indgang/subgraph-kit";

/** An order of a list: one column that is never null, then the id, both in the same direction. */
export interface Ordering<Row> {
  /** Names list and order; stands in the cursors. */
  readonly name: string;
  readonly column: string;
  readonly id: string;
  readonly cast: string;
  readonly kind: OrderKind;
  readonly descending: boolean;
  valueOf(row: Row): OrderValue;
}

export interface Keyset {
  readonly where: string;
  readonly orderBy: string;
  readonly values: readonly StatementValue[];
}

/** Turns page and order into SQL with parameters from `$<from>`. Throws BAD_USER_INPUT for a cursor of another list. */
export function keysetOf<Row>(ordering: Ordering<Row>, page: Page, from: number): Keyset {
  const { name, column, id, cast, kind, descending } = ordering;
  const isDescending = descending !== (page.direction === "backward");
  const direction = isDescending ? "DESC" : "ASC";
  const orderBy = `${column} ${direction}, ${id} ${direction}`;
  const position = cursorsOf(name, [kind]).decode(page.cursor);
  if (position === null) return { where: "true", orderBy, values: [] };
  return {
    where: `(${column}, ${id}) ${isDescending ? "<" : ">"} ($${from}::${cast}, $${from + 1}::uuid)`,
    orderBy,
    values: [position.values[0] ?? null, position.id],
  };
}

/** The cursor of a row in its order. */
export function cursorIn<Row extends { readonly id: string }>(ordering: Ordering<Row>, row: Row): string {
  return cursorsOf(ordering.name, [ordering.kind]).encode({ values: [ordering.valueOf(row)], id: row.id });
}
