import { randomUUID } from "node:crypto";
import { loadDemo } from "@indgang/prisma/seed";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { migrate } from "./migration/migrate.ts";
import { type Database, openDatabase } from "./seat/database.ts";
import { ensureSeats } from "./seat/ensure-seats.ts";
import { testSecret, withDatabase } from "./testing/test-server.ts";

/** A municipality's database administrator gives an owner that may make roles, and nothing more. */
const name = `town_${randomUUID().replaceAll("-", "")}`;
let database: Database;
let administrator: Client;
let ownerUrl: string;

beforeAll(async () => {
  administrator = new Client({ connectionString: withDatabase(inject("templateUrl"), "postgres") });
  await administrator.connect();
  // The groups of the server belong to whoever made them first; a new owner must be let in.
  await administrator.query(`CREATE ROLE ${name} LOGIN CREATEROLE NOSUPERUSER PASSWORD 'plain'`);
  for (const group of ["staff", "servicedesk", "association", "public", "auditor", "identity", "clock"])
    await administrator.query(`GRANT indgang_${group} TO ${name} WITH ADMIN OPTION`);
  await administrator.query(`CREATE DATABASE ${name} OWNER ${name}`);
  const at = new URL(withDatabase(inject("templateUrl"), name));
  at.username = name;
  at.password = "plain";
  ownerUrl = at.href;
  await migrate({ ownerUrl, secret: testSecret });
  await loadDemo({ ownerUrl, now: new Date() });
  // In this server other tests' owners have made the seats; here only the grants of this database matter.
  await ensureSeats({ ownerUrl: withDatabase(inject("templateUrl"), name), secret: testSecret });
  database = openDatabase({ url: ownerUrl, secret: testSecret });
});

afterAll(async () => {
  await database.close();
  await administrator.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await administrator.end();
});

const count = async (seat: string, from: string): Promise<number> =>
  (
    await database
      .seat(101, seat)
      .query<{ n: number }>({ name: `count ${from}`, text: `SELECT count(*) AS n FROM ${from}`, values: [] })
  )[0]?.n ?? -1;

it("POOL-1 the wall holds where the owner of the tables is no superuser", async () => {
  expect(await count("social", "application")).toBeGreaterThan(100);
  expect(await count("social", "application WHERE administration_id <> 'social'")).toBe(0);
  expect(await count("culture", "assessment WHERE administration_id = 'social'")).toBe(0);
  await expect(count("servicedesk", "assessment")).rejects.toThrow("permission denied");
});

it("POOL-1 the searches that run as the owner stay within the wall", async () => {
  const found = "wall.search_applications(ARRAY['%2%'], 10000) AS id JOIN application USING (id)";
  expect(await count("social", "wall.search_applications(ARRAY['%kff-%'], 10000)")).toBe(0);
  expect(await count("culture", "wall.search_applications(ARRAY['%kff-%'], 10000)")).toBeGreaterThan(100);
  expect(await count("social", found)).toBe(await count("social", "wall.search_applications(ARRAY['%2%'], 10000)"));
});

it("LAW-6 a change is linked into the chain, and a new name follows to every administration's cases", async () => {
  const seat = database.seat(101, "social");
  const [chosen] = await seat.query<{ id: string }>({
    name: "one",
    text: "SELECT association_id AS id FROM application LIMIT 1",
    values: [],
  });
  await seat.write({ personId: null, roles: [] }, async (transaction) => {
    await transaction.$executeRaw`UPDATE association SET name = 'Åens Venner' WHERE id = ${chosen?.id}::uuid`;
    await transaction.$executeRaw`INSERT INTO audit_entry (municipality_id, chain, sequence, payload, previous_hash, hash) VALUES (101, 'shared', 0, '{}', '', '')`;
  });
  expect(
    await count(
      "servicedesk",
      `application WHERE association_id = '${chosen?.id}' AND association_name <> 'Åens Venner'`,
    ),
  ).toBe(0);
  expect(await count("auditor", "audit_entry WHERE chain = 'shared' AND sequence = 1 AND length(hash) = 32")).toBe(1);
});

it("ASSOC-1 an association changes its own entry, and does not verify itself", async () => {
  const personId = await personOfAssociation();
  const seat = database.seat(101, "association");
  const rename = seat.write(
    { personId, roles: ["ASSOCIATION"] },
    (transaction) => transaction.$executeRaw`UPDATE association SET phone = '33 00 00 00'`,
  );
  expect(await rename).toBe(1);
  const verify = seat.write(
    { personId, roles: ["ASSOCIATION"] },
    (transaction) => transaction.$executeRaw`UPDATE association SET verified_at = now() + interval '1 minute'`,
  );
  await expect(verify).rejects.toThrow("does not verify itself");
});

it("POOL-9 staff may draw on a budget line, and not change what it holds, nor a round's deadline", async () => {
  const seat = database.seat(101, "social");
  const run = (sql: string) =>
    seat.write({ personId: null, roles: [] }, (transaction) => transaction.$executeRawUnsafe(sql));
  expect(await run("UPDATE budget_line SET version = version WHERE administration_id = 'social'")).toBeGreaterThan(0);
  await expect(run("UPDATE budget_line SET amount = amount + 1")).rejects.toThrow("permission denied");
  await expect(run("UPDATE funding_round SET deadline_at = now()")).rejects.toThrow("permission denied");
});

/** The demo's chair, who keeps one association's entry. */
async function personOfAssociation(): Promise<string> {
  const [found] = await database.seat(101, "identity").query<{ id: string }>({
    name: "chair",
    text: "SELECT person_id AS id FROM association_member LIMIT 1",
    values: [],
  });
  if (!found) throw new Error("The demo has no member of an association.");
  return found.id;
}
