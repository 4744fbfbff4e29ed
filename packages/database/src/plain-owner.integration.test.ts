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
  for (const group of ["staff", "servicedesk", "association", "public", "auditor", "identity"])
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
  const found = "wall.search_applications(ARRAY['%2%']) AS id JOIN application USING (id)";
  expect(await count("social", "wall.search_applications(ARRAY['%kff-%'])")).toBe(0);
  expect(await count("culture", "wall.search_applications(ARRAY['%kff-%'])")).toBeGreaterThan(100);
  expect(await count("social", found)).toBe(await count("social", "wall.search_applications(ARRAY['%2%'])"));
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
