import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { associationId, contextOf, directory, foreign, now, own, uuid } from "./testing/directory.ts";
import { content, enterPerson, key, registered, run } from "./testing/run-mutation.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(directory);
  await enterPerson(test.owner);
});
afterAll(() => test.close());

const staff = () => contextOf(test.database, "social", "CASEWORKER");

it.each([
  ["public", []],
  ["public", ["INTEGRATOR"]],
  ["auditor", ["AUDITOR"]],
  ["social", ["POLITICIAN"]],
  ["culture", ["SECRETARY"]],
] as const)("ASSOC-1 the seat %s with %j changes nothing in the directory", async (seat, roles) => {
  const context = () => contextOf(test.database, seat, ...roles);
  const change = { idempotencyKey: "no", associationId: associationId(1), version: 1 };
  expect(await run(context(), "registerAssociation", { idempotencyKey: "no", ...content() })).toMatchObject({
    code: "NOT_ALLOWED",
  });
  expect(await run(context(), "updateAssociation", { ...change, ...content() })).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await run(context(), "verifyAssociation", change)).toMatchObject({ code: "NOT_ALLOWED" });
});

it("ASSOC-1 staff verify an entry once", async () => {
  const { id } = await registered(staff());
  const verify = (version: number) =>
    run(staff(), "verifyAssociation", { idempotencyKey: key(), associationId: id, version });
  expect(await verify(1)).toMatchObject({ association: { version: 2, verifiedAt: now } });
  const { rows } = await test.owner.query("SELECT verified_by_id FROM association WHERE id = $1", [
    id.slice("association_".length),
  ]);
  expect(rows).toEqual([{ verified_by_id: uuid(70) }]);
  expect(await verify(1)).toMatchObject({ code: "STALE_VERSION", currentVersion: 2 });
  expect(await verify(2)).toMatchObject({ code: "STATE_CONFLICT", state: "VERIFIED" });
});

it("ASSOC-1 an association registers itself and keeps its own entry, cannot vouch for itself, and leaves others alone", async () => {
  const ours = () => contextOf(test.database, "association", "ASSOCIATION");
  expect(
    await run(ours(), "registerAssociation", { idempotencyKey: key(), ...content({ name: "Os selv" }) }),
  ).toMatchObject({ association: { name: "Os selv", verifiedAt: null } });
  const change = (number: number) => ({ idempotencyKey: key(), associationId: associationId(number), version: 1 });
  expect(await run(ours(), "verifyAssociation", change(own))).toMatchObject({ code: "NOT_ALLOWED" });
  expect(
    await run(ours(), "updateAssociation", { ...change(own), ...content({ name: "Besøgsvennerne i Valby" }) }),
  ).toMatchObject({ association: { version: 2 } });
  expect(await run(ours(), "updateAssociation", { ...change(1), ...content() })).toMatchObject({ code: "NOT_ALLOWED" });
});

it.each([associationId(foreign), associationId(99), "association_x", "person_1"])(
  "the id %s is answered as not found, whatever it is",
  async (id) => {
    const change = { idempotencyKey: key(), associationId: id, version: 1 };
    expect(await run(staff(), "updateAssociation", { ...change, ...content() })).toEqual({
      __typename: "NotFound",
      code: "NOT_FOUND",
      id,
    });
    expect(await run(staff(), "verifyAssociation", change)).toEqual({ __typename: "NotFound", code: "NOT_FOUND", id });
  },
);
