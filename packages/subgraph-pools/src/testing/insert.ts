import type { TestDatabase } from "@indgang/database/testing";

export type Owner = TestDatabase["owner"];
type Row = Readonly<Record<string, unknown>>;

/** Puts rows into a table past the wall. All rows have the first one's columns; PostgreSQL reads the values by the columns' types. */
export async function insert(owner: Owner, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(", ");
  if (columns === "") return;
  await owner.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}
