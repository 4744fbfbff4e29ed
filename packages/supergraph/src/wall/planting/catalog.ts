import type { TestDatabase } from "@indgang/database/testing";

/** Past the wall, as whoever owns the tables. */
export type Owner = TestDatabase["owner"];

export interface Column {
  readonly name: string;
  /** As PostgreSQL writes it: uuid, text, activity_kind[] … */
  readonly type: string;
  /** Values of an enum, or of an enum array's elements; null for other types. */
  readonly labels: readonly string[] | null;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly targets: readonly string[];
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly primaryKey: readonly string[];
  /** The column that names the municipality, and the one that names the administration where there is one. */
  readonly tenant: string;
  readonly isWalled: boolean;
}

const columnsOf = `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type,
    (SELECT array_agg(e.enumlabel::text ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid IN (a.atttypid, t.typelem)) AS labels
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
    AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY c.relname, a.attnum`;

const foreignKeysOf = `SELECT conrelid::regclass::text AS from, confrelid::regclass::text AS table,
    ARRAY(SELECT a.attname::text FROM unnest(conkey) WITH ORDINALITY k (n, i) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.n ORDER BY i) AS columns,
    ARRAY(SELECT a.attname::text FROM unnest(confkey) WITH ORDINALITY k (n, i) JOIN pg_attribute a ON a.attrelid = confrelid AND a.attnum = k.n ORDER BY i) AS targets
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conname`;

const primaryKeysOf = `SELECT conrelid::regclass::text AS table, ARRAY(SELECT a.attname::text FROM unnest(conkey) k JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k) AS columns
  FROM pg_constraint WHERE contype = 'p' AND connamespace = 'public'::regnamespace`;

/** Columns that name the administration: the one that has a row, or the one that asks in a hearing. */
export const administrationColumns: ReadonlySet<string> = new Set(["administration_id", "asked_by"]);

/** Every table of the data model, referenced ones before those that refer to them. A new table comes in by itself. */
export async function readTables(owner: Owner): Promise<readonly Table[]> {
  const { rows: columns } = await owner.query<Column & { table: string }>(columnsOf);
  const { rows: keys } = await owner.query<ForeignKey & { from: string }>(foreignKeysOf);
  const { rows: primary } = await owner.query<{ table: string; columns: string[] }>(primaryKeysOf);
  const byTable = Map.groupBy(columns, ({ table }) => table);
  const tables = [...byTable].map(([name, own]) => ({
    name,
    columns: own,
    foreignKeys: keys.filter(({ from }) => from === name),
    primaryKey: primary.find(({ table }) => table === name)?.columns ?? [],
    tenant: own.some((column) => column.name === "municipality_id") ? "municipality_id" : "id",
    isWalled: own.some((column) => administrationColumns.has(column.name)),
  }));
  return inOrder(tables);
}

function inOrder(tables: readonly Table[]): readonly Table[] {
  const placed = new Map<string, Table>();
  const place = (table: Table): void => {
    if (placed.has(table.name)) return;
    for (const { table: target } of table.foreignKeys) {
      const found = tables.find(({ name }) => name === target && name !== table.name);
      if (found) place(found);
    }
    placed.set(table.name, table);
  };
  tables.forEach(place);
  return [...placed.values()];
}
