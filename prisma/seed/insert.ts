import { type Client, escapeIdentifier } from "pg";

/** A row with the table's own column names. */
export type Row = Readonly<Record<string, unknown>>;

const largestBatch = 2_000;

/** Puts rows into a table. Columns that no row names keep their default; what stands there already is left alone. */
export const insertRows = async (client: Client, table: string, rows: readonly Row[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {})
    .map(escapeIdentifier)
    .join(", ");
  const name = escapeIdentifier(table);
  for (let start = 0; start < rows.length; start += largestBatch) {
    const batch = JSON.stringify(rows.slice(start, start + largestBatch));
    await client.query(
      `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, $1) ON CONFLICT DO NOTHING`,
      [batch],
    );
  }
};
