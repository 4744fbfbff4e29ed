import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { execute } from "@indgang/subgraph-kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { associations } from "./index.ts";
import { associationId, contextOf, directory, uuid } from "./testing/directory.ts";
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

it("ASSOC-1 LAW-4 staff register an association, and it is found at once", async () => {
  const before = test.database.statements.count;
  const answer = await run(staff(), "registerAssociation", {
    idempotencyKey: key(),
    ...content({
      name: "  Vågne Ører ",
      cvr: "DK 28 92 70 37",
      purpose: " ",
      street: "Nørregade 1",
      postalCode: "1165",
      city: "København K",
      email: "post@vaagne.example",
      phone: "+45 33 66 33 66",
      website: "https://vaagne.example",
    }),
  });
  expect(answer).toEqual({
    __typename: "RegisterAssociationPayload",
    association: {
      id: expect.stringMatching(/^association_[0-9a-f-]{36}$/u),
      version: 1,
      name: "Vågne Ører",
      cvr: "28927037",
      cvrCheckedAt: "2026-11-22",
      purpose: null,
      activityKinds: ["VISITING"],
      targetGroups: ["ELDERLY"],
      size: "SMALL",
      address: { street: "Nørregade 1", postalCode: "1165", city: "København K", district: null },
      email: "post@vaagne.example",
      phone: "+45 33 66 33 66",
      website: "https://vaagne.example",
      verifiedAt: null,
    },
  });
  // BEGIN, who, key, holder of the number, entry, answer, chain, COMMIT.
  expect(test.database.statements.count - before).toBe(8);
  const { data } = await execute(associations, {
    query: '{ associations(search: "vågne 28927037 nørregade") { totalCount } }',
    context: contextOf(test.database, "public"),
  });
  expect(data).toEqual({ associations: { totalCount: 1 } });
});

it("LAW-6 a registration stands in the shared chain, without names or numbers", async () => {
  const { id } = await registered(staff(), { name: "Kædeforeningen" });
  expect(await lastEntry(test.owner)).toMatchObject({
    chain: "shared",
    operation: "registerAssociation",
    subject: `Association ${id.slice("association_".length)}`,
    actorId: uuid(70),
    detail: { version: 1 },
  });
  expect(JSON.stringify(await lastEntry(test.owner))).not.toContain("Kæde");
});

it("ASSOC-1 LAW-4 all that is wrong with an entry is told at once", async () => {
  const answer = await run(staff(), "registerAssociation", {
    idempotencyKey: key(),
    ...content({
      name: " ",
      cvr: "13748137",
      activityKinds: ["VISITING", "VISITING"],
      street: "Gaden 1",
      postalCode: "12",
      email: "post",
      phone: "12",
      website: "vaagne",
    }),
  });
  expect(answer).toMatchObject({ __typename: "InvalidInput", code: "INVALID_INPUT" });
  expect(
    (answer["fields"] as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`).sort(),
  ).toEqual([
    "activityKinds.1 DUPLICATE",
    "city REQUIRED",
    "cvr CVR_CHECK_DIGIT",
    "email NOT_AN_EMAIL",
    "name REQUIRED",
    "phone NOT_A_PHONE_NUMBER",
    "postalCode NOT_A_POSTAL_CODE",
    "website NOT_A_WEB_ADDRESS",
  ]);
});

it("LAW-4 a number that stands in the directory is refused with who has it", async () => {
  const answer = await run(staff(), "registerAssociation", { idempotencyKey: key(), ...content({ cvr: "13748136" }) });
  expect(answer).toMatchObject({
    __typename: "AlreadyRegistered",
    code: "ALREADY_REGISTERED",
    association: { id: associationId(2), name: "Aalborgvennerne" },
  });
});

it("LAW-4 of two who register the same number at the same time one is told of the other", async () => {
  const both = ["Samtidig A", "Samtidig B"].map((name) =>
    run(staff(), "registerAssociation", { idempotencyKey: key(), ...content({ name, cvr: "10150817" }) }),
  );
  const answers = typesOf(await Promise.all(both));
  expect(answers).toEqual(["AlreadyRegistered", "RegisterAssociationPayload"]);
});

it("the same key twice has one effect and the same answer; with another body it is refused", async () => {
  const input = { idempotencyKey: key(), ...content({ name: "Én gang" }) };
  const first = await run(staff(), "registerAssociation", input);
  expect(await run(staff(), "registerAssociation", input)).toEqual(first);
  expect(await countOf("Én gang")).toBe(1);
  expect(await run(staff(), "registerAssociation", { ...input, name: "To gange" })).toMatchObject({
    code: "IDEMPOTENCY_KEY_REUSED",
  });
  expect(await run(staff(), "registerAssociation", { ...input, idempotencyKey: " " })).toMatchObject({
    fields: [{ path: "idempotencyKey", code: "REQUIRED" }],
  });
});
