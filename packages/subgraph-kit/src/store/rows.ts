import type { Statement, Transaction } from "@indgang/database";
import { toInstant } from "@indgang/domain/kernel";

/** A read. `instants` names the columns that hold instants and are not written with `instantColumn`: a transaction gives those in another form than a seat. */
export interface Read extends Statement {
  readonly instants?: readonly string[];
}

/** Columns as a domain type has them. */
export type Columns<Thing> = { [Key in keyof Thing]: Thing[Key] };

/** Whoever answers reads: a seat, or a transaction. The same statement gives the same values from both. */
export interface Rows {
  query<Row extends Record<string, unknown>>(read: Read): Promise<Row[]>;
}

/** Reads inside a transaction. Rows travel as JSON, so that amounts are numbers and days are text, as a seat gives them. */
export function rowsIn(transaction: Transaction): Rows {
  return {
    async query<Row extends Record<string, unknown>>({ text, values, instants = [] }: Read): Promise<Row[]> {
      const found = await transaction.$queryRawUnsafe<{ readonly row: Record<string, unknown> }[]>(
        `SELECT row_to_json(found) AS row FROM (${text}) AS found`,
        ...values,
      );
      return found.map(({ row }) => ({ ...row, ...instantsOf(row, instants) }) as Row);
    },
  };
}

function instantsOf(row: Record<string, unknown>, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map((column) => {
      const value = row[column];
      return [column, typeof value === "string" ? toInstant(new Date(value)) : value];
    }),
  );
}
