import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { contextOf, directory, now } from "./testing/directory.ts";
import { content, enterPerson, key, lastEntry, registered, run, typesOf } from "./testing/run-mutation.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(directory);
  await enterPerson(test.owner);
});
afterAll(() => test.close());

const staff = () => contextOf(test.database, "social", "CASEWORKER");
const countOf = async (name: string) =>
  (await test.owner.query("SELECT FROM association WHERE name = $1", [name])).rowCount;

it("ASSOC-1 a correction keeps what it does not touch, counts the version and has to be verified again", async () => {
  const { id } = await registered(staff(), { name: "Rettes", email: "a@b.example" });
  await test.owner.query("UPDATE association SET district = 'Valby', verified_at = $2 WHERE id = $1", [
    id.slice(12),
    now,
  ]);
  const answer = await run(staff(), "updateAssociation", {
    idempotencyKey: key(),
    associationId: id,
    version: 1,
    ...content({ name: "Rettet", street: "Gade 2", city: "Valby" }),
  });
  expect(answer["association"]).toMatchObject({
    id,
    version: 2,
    name: "Rettet",
    email: null,
    verifiedAt: null,
    address: { street: "Gade 2", postalCode: "", city: "Valby", district: "Valby" },
  });
  expect(await lastEntry(test.owner)).toMatchObject({
    detail: { version: 2, changed: ["address", "email", "name", "verifiedAt"] },
  });
});

it("ASSOC-1 an entry of which only the town is known can be corrected, and keeps its town", async () => {
  const { id } = await registered(staff(), { name: "Byens Venner", street: "", city: "Valby" });
  const answer = await run(staff(), "updateAssociation", {
    idempotencyKey: key(),
    associationId: id,
    version: 1,
    ...content({ name: "Byens Gode Venner", street: "", city: "Valby" }),
  });
  expect(answer["association"]).toMatchObject({ name: "Byens Gode Venner", address: { street: "", city: "Valby" } });
});

it("a stale version is refused with the present one, and overwrites nothing", async () => {
  const { id } = await registered(staff(), { name: "Version et" });
  const change = (name: string) =>
    run(staff(), "updateAssociation", { idempotencyKey: key(), associationId: id, version: 1, ...content({ name }) });
  expect(await change("Version to")).toMatchObject({ __typename: "UpdateAssociationPayload" });
  expect(await change("Forældet")).toMatchObject({ code: "STALE_VERSION", currentVersion: 2 });
  expect(await countOf("Forældet")).toBe(0);
});

it("of two who correct the same version at the same time one is told that it is stale", async () => {
  const { id } = await registered(staff(), { name: "Kapløb" });
  const both = ["Kapløb A", "Kapløb B"].map((name) =>
    run(staff(), "updateAssociation", { idempotencyKey: key(), associationId: id, version: 1, ...content({ name }) }),
  );
  expect(typesOf(await Promise.all(both))).toEqual(["StaleVersion", "UpdateAssociationPayload"]);
});

it("LAW-4 a correction cannot take another association's number, also not at the same time", async () => {
  const [one, two] = [
    await registered(staff(), { name: "Nummer et" }),
    await registered(staff(), { name: "Nummer to" }),
  ];
  const take = (id: string, cvr: string) =>
    run(staff(), "updateAssociation", { idempotencyKey: key(), associationId: id, version: 1, ...content({ cvr }) });
  expect(await take(one.id, "13748136")).toMatchObject({ code: "ALREADY_REGISTERED" });
  const answers = await Promise.all([take(one.id, "25313763"), take(two.id, "25313763")]);
  expect(typesOf(answers)).toEqual(["AlreadyRegistered", "UpdateAssociationPayload"]);
});
