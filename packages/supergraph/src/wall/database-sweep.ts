import { seatRole } from "@indgang/database";
import { seatMayMeet } from "./claims.ts";
import { steppedTables } from "./planting/exceptions.ts";
import type { Owner, Table } from "./planting/catalog.ts";
import type { Row, World } from "./planting/plant-world.ts";
import { foreignCondition, mayAdd } from "./writing-claims.ts";
import type { Trying } from "./viewers.ts";

/** PostgreSQL's word for everything that rights or row-level security forbid. */
const forbidden = "42501";

/** Something that the database alone let a seat do to what is not its own. */
export interface DatabaseLeak {
  readonly seat: string;
  readonly did: "read" | "changed" | "deleted" | "added" | "found";
  readonly table: string;
}

/** Tries everything in SQL as one seat, without any of our code: what row-level security alone holds. Nothing that it does stays. */
export async function databaseLeaks(
  owner: Owner,
  world: World,
  trying: Trying,
  tables = world.tables,
): Promise<readonly DatabaseLeak[]> {
  const { viewer } = trying;
  const attempt = new Attempt(owner, world, trying);
  await owner.query("BEGIN");
  await owner.query(`SET LOCAL SESSION AUTHORIZATION "${seatRole(viewer.municipalityId, viewer.seat)}"`);
  await owner.query("SELECT set_config('indgang.person', $1, true), set_config('indgang.roles', $2, true)", [
    viewer.personId ?? "",
    viewer.roles.join(","),
  ]);
  await owner.query("SAVEPOINT tried");
  try {
    const leaks: DatabaseLeak[] = [];
    const note = (table: string, did: DatabaseLeak["did"], isLeak: boolean): unknown =>
      isLeak && leaks.push({ seat: viewer.seat, did, table });
    const changeable = await attempt.changeableColumns(tables);
    for (const table of tables) {
      note(table.name, "read", await attempt.reads(table));
      note(table.name, "changed", await attempt.changes(table, changeable.get(table.name)));
      note(table.name, "deleted", await attempt.reaches(table, `DELETE FROM ${table.name}`));
      note(table.name, "added", await attempt.adds(table));
    }
    for (const [table, everything] of await attempt.searched(tables))
      note(table.name, "found", await attempt.finds(table, everything));
    return leaks;
  } finally {
    await owner.query("ROLLBACK");
    await owner.query("RESET SESSION AUTHORIZATION");
  }
}

class Attempt {
  readonly #owner: Owner;
  readonly #world: World;
  readonly #trying: Trying;

  constructor(owner: Owner, world: World, trying: Trying) {
    this.#owner = owner;
    this.#world = world;
    this.#trying = trying;
  }

  async reads({ name, primaryKey, tenant }: Table): Promise<boolean> {
    const { rows } = await this.#try(
      `SELECT ${[...new Set([tenant, ...primaryKey])].map((column) => `${column}::text`).join(", ")} FROM ${name}`,
    );
    if (rows.some((row) => row[tenant] !== String(this.#trying.viewer.municipalityId))) return true;
    const keyOf = (row: Row): string => primaryKey.map((column) => String(row[column])).join(" ");
    const seen = new Set(rows.map(keyOf));
    return this.#hidden(name).some((row) => seen.has(keyOf(row)));
  }

  /** The first column of each table that the seat may change; tables without one are not among them. */
  async changeableColumns(tables: readonly Table[]): Promise<ReadonlyMap<unknown, unknown>> {
    const { rows } = await this.#owner.query<Row>(
      `SELECT DISTINCT ON (attrelid) attrelid::regclass::text AS table, attname AS column FROM pg_attribute
       WHERE attrelid = ANY ($1::regclass[]) AND attnum > 0 AND attgenerated = '' AND has_column_privilege(attrelid, attnum, 'UPDATE')
       ORDER BY attrelid, attnum`,
      [tables.map(({ name }) => name)],
    );
    return new Map(rows.map(({ table, column }) => [table, column]));
  }

  /** By a column that the seat may change, where there is one: rights of columns must not hide what the policy lets through. */
  changes(table: Table, changeable: unknown): Promise<boolean> {
    const column = typeof changeable === "string" ? changeable : table.tenant;
    return this.reaches(table, `UPDATE ${table.name} SET ${column} = ${column}`);
  }

  /** A change that changes nothing, to what is not the seat's own: no row may be reached. Where a trigger holds some rows, each is tried: it would hide the others. */
  async reaches(table: Table, statement: string): Promise<boolean> {
    const foreign = foreignCondition(this.#trying, table);
    const { name, primaryKey } = table;
    const isStepped = steppedTables.has(name);
    const byKey = isStepped ? primaryKey.map((column, at) => ` AND ${column} = $${at + 1}`).join("") : "";
    const each = isStepped ? this.#world.rowsOf(name).map(({ row }) => primaryKey.map((column) => row[column])) : [[]];
    for (const key of each) {
      const { rowCount, code } = await this.#try(`${statement} WHERE (${foreign})${byKey}`, key);
      if (rowCount > 0 || (code !== undefined && code !== forbidden)) return true;
    }
    return false;
  }

  /** The same rows once more, one after the other: row-level security has to say no to each before any key does. */
  async adds({ name }: Table): Promise<boolean> {
    const foreign = this.#world.rowsOf(name).filter((owned) => !mayAdd(this.#trying, name, owned));
    const bySet = Map.groupBy(foreign, ({ row }) => Object.keys(row).join(", "));
    for (const [columns, owned] of bySet) {
      await this.#owner.query("SELECT set_config('indgang_trial.rows', $1, true)", [
        JSON.stringify(owned.map(({ row }) => row)),
      ]);
      const { code } = await this.#try(addingEach(name, columns));
      if (code !== undefined) return true;
    }
    return false;
  }

  /** Tables with a function that searches them as the owner, and what it is given to find everything. */
  async searched(tables: readonly Table[]): Promise<readonly (readonly [Table, string])[]> {
    const { rows } = await this.#owner.query<Row>(
      `SELECT proname AS name, CASE pronargs WHEN 1 THEN $1 ELSE $1 || ', ' || $2 END AS everything FROM pg_proc
       WHERE pronamespace = 'wall'::regnamespace AND starts_with(proname, 'search_')`,
      ["ARRAY['%']", "2147483647"],
    );
    const functions = new Map(rows.map(({ name, everything }) => [name, String(everything)]));
    return tables.flatMap((table) => {
      const everything = functions.get(`search_${table.name}s`);
      return everything === undefined ? [] : [[table, everything] as const];
    });
  }

  /** The functions that search as the owner apply the wall themselves. */
  async finds({ name }: Table, everything: string): Promise<boolean> {
    const { rows, code } = await this.#try(`SELECT id::text FROM wall.search_${name}s(${everything}) AS id`);
    if (code !== undefined && code !== forbidden) throw new Error(`wall.search_${name}s was not asked: ${code}`);
    const found = new Set(rows.map(({ id }) => id));
    return this.#hidden(name).some((row) => found.has(row["id"]));
  }

  #hidden(table: string): readonly Row[] {
    const places = this.#world
      .rowsOf(table)
      .map(({ owning, variant, row }) => ({ row, place: { ...owning, variant, table, column: "" } }));
    return places.filter(({ place }) => !seatMayMeet(this.#trying, place)).map(({ row }) => row);
  }

  async #try(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<{ readonly rows: readonly Row[]; readonly rowCount: number; readonly code?: string }> {
    try {
      const { rows, rowCount } = await this.#owner.query<Row>(text, [...values]);
      return { rows, rowCount: rowCount ?? 0 };
    } catch (error) {
      return { rows: [], rowCount: 0, code: (error as { readonly code: string }).code };
    } finally {
      // The savepoint stays, for the next attempt.
      await this.#owner.query("ROLLBACK TO SAVEPOINT tried");
    }
  }
}

/** Tries to add rows, each by itself and in one way to the server; ends in an error at the first that anything but rights and row-level security stops, or nothing does. */
function addingEach(table: string, columns: string): string {
  return `DO $trial$
    DECLARE tried json;
    BEGIN
      FOR tried IN SELECT * FROM json_array_elements(current_setting('indgang_trial.rows')::json) LOOP
        BEGIN
          INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_record(NULL::${table}, tried);
          RAISE EXCEPTION 'A row was added.';
        EXCEPTION WHEN insufficient_privilege THEN NULL;
        END;
      END LOOP;
    END $trial$`;
}
