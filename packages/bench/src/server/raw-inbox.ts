/**
 * The yardstick for the inbox: Node's own HTTP server, a transaction as the person, two prepared statements, what is sealed opened with
 * the same keys, and the look written into the audit chain. RAW_URL is whom it logs in as, PERSON who looks, KEYS the file of keys.
 */
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { keyHolder, openKeyFile, Vault } from "@indgang/vault";
import pg from "pg";
import { inboxAnswer, type InboxRow, inboxSql, type Told, wordsSql } from "../inbox.ts";

pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
const pool = new pg.Pool({ connectionString: process.env["RAW_URL"], max: 6 });
const vault = new Vault(openKeyFile(process.env["KEYS"] ?? ""));
const person = process.env["PERSON"] ?? "";
const [municipality, seat] = [101, "health-elderly"];
const holder = keyHolder(municipality, seat);

interface WordsRow {
  readonly referral_id: string;
  readonly part: string;
  readonly sealed: Buffer;
}

const logged = `INSERT INTO audit_entry (municipality_id, chain, sequence, payload, previous_hash, hash) VALUES ($1, $2, 0, $3, '\\x', '\\x')`;

async function inbox(limit: number): Promise<object> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query({ name: "person", text: "SELECT set_config('indgang.person', $1, true)", values: [person] });
    const { rows } = await client.query<InboxRow>({
      name: "inbox",
      text: inboxSql,
      values: [municipality, seat, limit + 1],
    });
    const ids = rows.map(({ id }) => id);
    const words = await client.query<WordsRow>({ name: "words", text: wordsSql, values: [municipality, ids] });
    const looks = ids.map((referralId) => ({ kind: "LOOK", referralId }));
    const payload = JSON.stringify({
      at: new Date().toISOString(),
      actorId: person,
      operation: "look",
      detail: { looks },
    });
    await client.query({ name: "logged", text: logged, values: [municipality, seat, payload] });
    await client.query("COMMIT");
    const partsOf = Map.groupBy(words.rows, ({ referral_id }) => referral_id);
    return inboxAnswer(rows, (row) => open(row, partsOf.get(row.id) ?? []), limit);
  } finally {
    client.release();
  }
}

function open({ id, receiver_key: wrapped }: InboxRow, parts: readonly WordsRow[]): Told {
  if (wrapped === null) return {};
  const key = vault.unwrap(wrapped, holder, `referral/${id}`);
  const told = parts.filter(({ part }) => part.startsWith("LEVEL_"));
  return Object.assign(
    {},
    ...told.map(({ part, sealed }) => JSON.parse(vault.open(sealed, key, `referral/${id}/${part}`)) as Told),
  ) as Told;
}

createServer(async (request, response) => {
  const { variables } = JSON.parse(await text(request)) as { variables: { first: number } };
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end(`${JSON.stringify(await inbox(variables.first))}\n`);
}).listen(Number(process.env["PORT"]), "127.0.0.1", () => process.stdout.write("ready\n"));
