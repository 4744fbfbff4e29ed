/**
 * `node packages/bench/src/lists.ts`: times the statements of lists of cases on the demo's data and, in turn, on a copy with a hundred times its
 * cases, as a seat reads them. Prints milliseconds and ratios. Both are kept in `.data/bench`.
 */
import { join } from "node:path";
import pg from "pg";
import { openBenchDatabase } from "./server/database.ts";

const folder = join(import.meta.dirname, "../../../.data/bench");
const times = 100;

// A database of its own for each, of which one grows.
const usual = await openBenchDatabase(folder, 1);
const large = await openBenchDatabase(join(folder, "lists"), 1);

/** Copies every case, with a number and a time of its own. */
async function multiply(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const counted = await owner.query<{ n: number }>("SELECT count(*)::int AS n FROM application");
  if ((counted.rows[0]?.n ?? 0) < 10_000) {
    const { rows } = await owner.query<{ name: string }>(
      "SELECT attname AS name FROM pg_attribute WHERE attrelid = 'application'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''",
    );
    const own: Readonly<Record<string, string>> = {
      id: "gen_random_uuid()",
      case_number: "case_number || '-' || n",
      received_at: "received_at + n * interval '1 second'",
    };
    const names = rows.map(({ name }) => name);
    await owner.query("ALTER TABLE application DISABLE TRIGGER USER");
    await owner.query(
      `INSERT INTO application (${names.join()}) SELECT ${names.map((name) => own[name] ?? name).join()} FROM application, generate_series(1, ${times - 1}) AS n`,
    );
    await owner.query("ALTER TABLE application ENABLE TRIGGER USER");
    await owner.query("VACUUM ANALYZE application");
  }
  await owner.end();
}
await multiply(large.ownerUrl);

const list = (condition: string): string =>
  `SELECT id, case_number, title, state, applied_amount, due_on FROM application WHERE administration_id = 'social' AND ${condition} ORDER BY due_order, id LIMIT 26`;
const found = "id = ANY (ARRAY(SELECT wall.search_applications($1::text[])))";
const byRound = (place: number): string =>
  `round_id::text = ANY (ARRAY(SELECT id::text FROM funding_round WHERE year = $${place}::integer))`;
const seats = [usual, large].map(({ database }) => database.seat(101, "social"));
const [most] = await (seats[0]?.query<{ pool: string; year: number }>({
  name: "most",
  text: "SELECT pool_id AS pool, year FROM application GROUP BY 1, 2 ORDER BY year, count(*) DESC LIMIT 1",
  values: [],
}) ?? []);
const questions: Readonly<Record<string, readonly [string, readonly (string | number | string[] | undefined)[]]>> = {
  "pool and year, by round": [list(`pool_id = $1::uuid AND ${byRound(2)}`), [most?.pool, most?.year]],
  "pool and year, carried": [list("pool_id = $1::uuid AND year = $2::integer"), [most?.pool, most?.year]],
  "year, by round": [list(byRound(1)), [most?.year]],
  "year, carried": [list("year = $1::integer"), [most?.year]],
  "two common words": [list(found), [["%telefonrådgivning%", "%nørrebro%"]]],
  "one common word": [list(found), [["%nørrebro%"]]],
  "a word that is nowhere": [list(found), [["%findesikke%"]]],
};
const rounds = 40;
const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[rounds / 2] ?? 0;
for (const [name, [text, values]] of Object.entries(questions)) {
  const taken: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const [side, seat] of seats.entries()) {
      const begun = performance.now();
      await seat.query({ name, text, values });
      taken[side]?.push(performance.now() - begun);
    }
  }
  const [small, big] = taken.map(median);
  process.stdout.write(
    `${name.padEnd(26)} ${small?.toFixed(2)} ms, ${big?.toFixed(2)} ms: ${((big ?? 0) / (small ?? 1)).toFixed(2)}\n`,
  );
}
for (const { database, stop } of [usual, large]) {
  await database.close();
  await stop();
}
