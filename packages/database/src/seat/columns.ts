import type { QueryResultRow } from "pg";
import { valueParsers } from "./value-parsers.ts";

/** A column as the server describes it. */
interface Description {
  readonly name: string;
  /** Its type's number in PostgreSQL's catalog. */
  readonly dataTypeID: number;
}

interface Column {
  readonly name: string;
  read(text: string): unknown;
}

/** What the rows of one statement look like. The server says so once, when it prepares it. */
export class Columns {
  readonly #columns: readonly Column[];

  constructor(fields: readonly Description[]) {
    this.#columns = fields.map(({ name, dataTypeID }) => ({ name, read: valueParsers.getTypeParser(dataTypeID) }));
  }

  /** RangeError for a number that cannot be held exactly. */
  row(values: readonly (string | null)[]): QueryResultRow {
    const row: QueryResultRow = {};
    let index = 0;
    for (const column of this.#columns) {
      const value = values[index] ?? null;
      row[column.name] = value === null ? null : column.read(value);
      index += 1;
    }
    return row;
  }
}
