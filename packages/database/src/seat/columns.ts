import type { QueryResultRow } from "pg";
import { valueParser } from "./value-parser.ts";

/** A column as the server describes it. */
export interface ColumnDescription {
  readonly name: string;
  /** Its type's number in PostgreSQL's catalog. */
  readonly dataTypeID: number;
}

/** What the rows of one statement look like. The server says so once, when it prepares it. */
export class Columns {
  readonly #names: readonly string[];
  readonly #readers: readonly ((text: string) => unknown)[];
  /** A copy of a row that is there is made quicker than one that grows column by column. */
  readonly #empty: QueryResultRow;

  constructor(fields: readonly ColumnDescription[]) {
    this.#names = fields.map(({ name }) => name);
    this.#readers = fields.map(({ dataTypeID }) => valueParser(dataTypeID));
    this.#empty = Object.fromEntries(this.#names.map((name) => [name, null]));
  }

  /** RangeError for a number that cannot be held exactly. */
  row(values: readonly (string | null)[]): QueryResultRow {
    const row = { ...this.#empty };
    this.#names.forEach((name, index) => {
      const value = values[index] ?? null;
      if (value !== null) row[name] = this.#readers[index]?.(value);
    });
    return row;
  }
}
