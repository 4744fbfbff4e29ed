import type pg from "pg";

/** A table whose rows belong to cases, and what of them is another in each copy. */
export interface Copied {
  readonly table: string;
  /** Columns of ids that are made anew: the same id of the same copy always comes out the same, so that rows go on pointing at each other. */
  readonly anew: readonly string[];
  /** The case that a row belongs to, where it is not `old.application_id`, and how it is reached. */
  readonly of?: string;
  readonly through?: string;
  /** What is copied how often, where it is not cases: a table of `template` and `n`. */
  readonly copies?: string;
  /** Other columns, as SQL of `old` and `fresh.n`. */
  readonly changed?: Readonly<Record<string, string>>;
}

/** The id that a row has in copy `n`. */
const anew = (id: string): string => `md5(${id} || '/' || fresh.n)::uuid`;

/** Copies the rows of the cases that `fresh` (a table of template and n) names, by one statement. */
export async function copyRows(
  owner: pg.Client,
  { table, anew: ids, of = "old.application_id", through = "", copies = "fresh", changed = {} }: Copied,
): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    "SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''",
    [table],
  );
  const columns = rows.map(({ name }) => name);
  const values = columns.map((name) => (ids.includes(name) ? anew(`old.${name}`) : (changed[name] ?? `old.${name}`)));
  await owner.query(
    `INSERT INTO ${table} (${columns.join()}) SELECT ${values.join()} FROM ${table} old ${through} JOIN ${copies} AS fresh ON fresh.template = ${of}`,
  );
}
