import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/index.ts";
import { databaseFault } from "./database-fault.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København')");
    await owner.query(
      "INSERT INTO administration (municipality_id, id, name, name_en, case_prefix) VALUES (101, 'social', 'Social', 'Social', 'SOC')",
    );
  });
});
afterAll(() => test.close());

const nobody = { personId: null, roles: [] };
const entry = (cvr: string) => ({
  municipalityId: 101,
  id: crypto.randomUUID(),
  name: "Natteravnene",
  cvr,
  createdAt: new Date(0),
});
const caught = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

it("reads a broken constraint, a right that is missing and a row that is walled, from Prisma and from a prepared read", async () => {
  const seat = test.database.seat(101, "social");
  const twice = await caught(
    seat.write(nobody, async (transaction) => {
      await transaction.association.create({ data: entry("13748136") });
      await transaction.association.create({ data: entry("13748136") });
    }),
  );
  expect(databaseFault(twice)).toMatchObject({ code: "23505", constraint: "association_municipality_id_cvr_key" });

  const withoutRight = await caught(seat.write(nobody, (transaction) => transaction.$executeRaw`DELETE FROM decision`));
  expect(databaseFault(withoutRight)).toMatchObject({ code: "42501", constraint: null });
  const walled = await caught(
    seat.write(nobody, (transaction) =>
      transaction.association.create({ data: { ...entry("1"), municipalityId: 999 } }),
    ),
  );
  expect(databaseFault(walled)).toMatchObject({
    code: "42501",
    message: expect.stringContaining("row-level security"),
  });
  const read = await caught(seat.query({ name: "hidden", text: "SELECT * FROM audit_entry", values: [] }));
  expect(databaseFault(read)).toMatchObject({ code: "42501" });
});

it.each([
  [null],
  ["23505"],
  [new Error("x")],
  [Object.assign(new Error("x"), { code: "EPIPE" })],
  [{ code: "ENOENT" }],
])("says nothing of what the database did not say: %s", (error) => {
  expect(databaseFault(error)).toBeNull();
});
