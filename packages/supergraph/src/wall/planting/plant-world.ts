import type { Vault } from "@indgang/vault";
import { administrationColumns, readTables, type Column, type Owner, type Table } from "./catalog.ts";
import type { Means } from "./exception.ts";
import { exceptions, notPlanted, steppedTables } from "./exceptions.ts";
import { markerOf, Marks } from "./marks.ts";
import { elsewhere, home, owners, variants, type Owning, type Place, type Variant } from "./owning.ts";
import { plantRoles } from "./plant-roles.ts";
import { plantValue } from "./plant-value.ts";
import { Sealing } from "./sealing.ts";

/** One row of the planted world. */
export type Row = Readonly<Record<string, unknown>>;

export interface OwnedRow {
  readonly owning: Owning;
  readonly variant: Variant;
  readonly row: Row;
}

/** The id of the row of a table that belongs to somebody, planted or still to be. */
export type IdOf = (table: string, owning: Owning, variant: Variant) => string;

export interface World {
  readonly tables: readonly Table[];
  readonly marks: Marks;
  /** LAW-3: opens what is planted as ciphertext, with the keys of everybody for whom it was sealed. */
  readonly vault: Vault;
  /** The row of a table that belongs to somebody. */
  rowOf(table: string, owning: Owning, variant: Variant): Row | undefined;
  /** All rows of a table with whose they are. */
  rowsOf(table: string): readonly OwnedRow[];
}

const keyOf = (table: string, { municipality, administration }: Owning, variant: Variant): string =>
  [table, municipality, administration, variant].join("/");

const everyKey = owners.flatMap((owning) => variants.map((variant) => ({ owning, variant })));

/** Fills every table of the data model for every administration of two municipalities with values that say where they stand. */
export async function plantWorld(owner: Owner): Promise<World> {
  const tables = await readTables(owner);
  const planting = new Planting(tables);
  await plantOwners(owner);
  for (const table of tables) {
    const rows = notPlanted.has(table.name) ? [] : planting.plant(table);
    if (rows.length === 0) continue;
    const columns = table.columns.map(({ name }) => name).join(", ");
    const from = `json_populate_recordset(NULL::${table.name}, $1::json)`;
    const insert = `INSERT INTO ${table.name} (${columns}) SELECT ${columns} FROM ${from}`;
    // What is planted may have come to be in an order of steps that a trigger holds.
    if (steppedTables.has(table.name)) await owner.query(`ALTER TABLE ${table.name} DISABLE TRIGGER USER`);
    await owner.query(insert, [JSON.stringify(rows)]);
    if (steppedTables.has(table.name)) await owner.query(`ALTER TABLE ${table.name} ENABLE TRIGGER USER`);
  }
  await plantRoles(owner, planting.means.idOf);
  planting.expectExceptions();
  return {
    tables,
    marks: planting.means.marks,
    vault: planting.means.sealing.vault,
    rowOf: (...key) => planting.rows.get(keyOf(...key)),
    rowsOf: (table) =>
      everyKey.flatMap(({ owning, variant }) => {
        const row = planting.rows.get(keyOf(table, owning, variant));
        return row ? [{ owning, variant, row }] : [];
      }),
  };
}

/** The two municipalities and their administrations: what everything else is planted for. */
async function plantOwners(owner: Owner): Promise<void> {
  const text = (owning: Owning, table: string, column: string): string =>
    markerOf({ ...owning, table, column, variant: 1 });
  for (const municipality of [home, elsewhere]) {
    const name = text({ municipality, administration: null }, "municipality", "name");
    await owner.query("INSERT INTO municipality (id, name, is_sandbox) VALUES ($1, $2, false)", [municipality, name]);
  }
  const insert =
    "INSERT INTO administration (municipality_id, id, name, name_en, case_prefix) VALUES ($1, $2, $3, $4, $5)";
  for (const owning of owners) {
    if (owning.administration === null) continue;
    const texts = ["name", "name_en", "case_prefix"].map((column) => text(owning, "administration", column));
    await owner.query(insert, [owning.municipality, owning.administration, ...texts]);
  }
}

class Planting {
  readonly means: Means & { readonly idOf: IdOf };
  readonly rows = new Map<string, Row>();
  readonly #tables: readonly Table[];
  readonly #used = new Set<string>();

  constructor(tables: readonly Table[]) {
    this.#tables = tables;
    const idOf: IdOf = (table, { municipality, administration }, variant) =>
      uuidOf(
        tables.findIndex(({ name }) => name === table),
        { municipality, administration, variant },
      );
    this.means = { marks: new Marks(), sealing: new Sealing(idOf), idOf };
  }

  plant(table: Table): readonly Row[] {
    return owners
      .filter((owning) => belongs(table, owning))
      .flatMap((owning) => variants.map((variant) => this.#row(table, owning, variant)));
  }

  /** An exception for what is not in the data model would hide that a name was changed. */
  expectExceptions(): void {
    const surplus = Object.keys(exceptions).filter((name) => !this.#used.has(name));
    if (surplus.length > 0) throw new Error(`These exceptions stand for no column: ${surplus.join(", ")}.`);
  }

  #row(table: Table, owning: Owning, variant: Variant): Row {
    const at = (column: string): Place => ({ ...owning, table: table.name, column, variant });
    const row: Record<string, unknown> = {};
    for (const column of table.columns) row[column.name] = this.#value(table, column, at(column.name));
    this.rows.set(keyOf(table.name, owning, variant), row);
    return row;
  }

  #value(table: Table, column: Column, place: Place): unknown {
    if (column.name === "municipality_id") return place.municipality;
    if (administrationColumns.has(column.name)) return place.administration;
    const name = `${table.name}.${column.name}`;
    const exception = exceptions[name];
    if (exception) this.#used.add(name);
    const given = column.name === "id" ? exception?.(place, this.means) : undefined;
    if (typeof given === "string") return given;
    if (column.type === "uuid" && column.name === "id")
      return this.means.marks.remember(uuidOf(this.#tables.indexOf(table), place), place);
    if (column.type.startsWith("uuid")) {
      const variant = exception ? (exception(place, this.means) as Variant | string | null) : place.variant;
      if (variant === null || typeof variant === "string") return variant;
      const id = this.#referred(table, column, place, variant);
      return column.type.endsWith("[]") ? [id] : id;
    }
    return exception ? exception(place, this.means) : plantValue(column, place, this.means.marks);
  }

  /** The id of the row that the column refers to: by foreign key, by the name of the column, else a person. */
  #referred(table: Table, column: Column, place: Owning, variant: Variant): unknown {
    const key = table.foreignKeys.find(({ columns }) => columns.includes(column.name));
    const named = this.#tables.find(({ name }) => `${name}_id` === column.name);
    const target = key?.table ?? named?.name ?? "person";
    const targetColumn = key?.targets[key.columns.indexOf(column.name)] ?? "id";
    const shared = { municipality: place.municipality, administration: null };
    const found = this.#tables.find(({ name }) => name === target);
    const owning = found && belongs(found, place) ? place : shared;
    // A row that is planted later has its id already.
    if (found && targetColumn === "id") return uuidOf(this.#tables.indexOf(found), { ...owning, variant });
    const row = this.rows.get(keyOf(target, owning, variant));
    if (!row) throw new Error(`${table.name}.${column.name} refers to nothing that was planted.`);
    return row[targetColumn];
  }
}

/** Tables without administration are the municipality's; people may be either's. */
function belongs({ name, isWalled }: Table, { administration }: Owning): boolean {
  return name === "person" || isWalled === (administration !== null);
}

function uuidOf(
  table: number,
  { municipality, administration, variant }: Owning & { readonly variant: Variant },
): string {
  const owner = owners.findIndex(
    (owning) => owning.municipality === municipality && owning.administration === administration,
  );
  return `00000000-0000-4000-8000-${String(table).padStart(4, "0")}${String(owner).padStart(4, "0")}${String(variant).padStart(4, "0")}`;
}
