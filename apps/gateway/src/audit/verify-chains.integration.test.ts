import { appendAudit } from "@indgang/database";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { auditPayload, asId, asMunicipalityId, readInstant, type Instant, type Json } from "@indgang/domain/kernel";
import { runReferralClock } from "@indgang/supergraph/clock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { verifyChains } from "./verify-chains.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København')");
  });
});
afterAll(() => test.close());

const municipalityId = asMunicipalityId(101);
const instant = (text: string): Instant => {
  const read = readInstant(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};

async function write(operation: string, detail: Json): Promise<void> {
  const at = instant("2020-02-03T10:00:00Z");
  const entry = {
    municipalityId,
    chain: "shared",
    at,
    actorId: asId<"Person">("p"),
    operation,
    subject: "s",
    correlationId: "c",
    detail,
  };
  await test.database
    .seat(101, "public")
    .write({ personId: null, roles: [] }, (transaction) =>
      appendAudit(transaction, 101, [{ chain: "shared", payload: auditPayload(entry) }]),
    );
}

const shared = async () => (await verifyChains(test.database, 101)).find(({ chain }) => chain === "shared");

it("LAW-6 a chain is whole when the clock has emptied what is old in it, and broken when somebody else has", async () => {
  await write("updateAssociation", { name: "citizenId" });
  await write("look", {
    kind: "LOOK",
    looks: [{ kind: "LOOK", cause: "SENDS_REFERRAL", citizenId: "karla", referralId: "r", fields: [] }],
  });
  await write("updateAssociation", { name: '"citizenId":"typed by somebody"' });
  expect(await shared()).toMatchObject({ links: 3, broken: null });
  const { looks } = await runReferralClock({
    seat: test.database.seat(101, "clock"),
    municipalityId,
    now: instant("2022-02-03T10:00:00Z"),
    correlationId: "round",
    isStopped: () => false,
    onFault: (error) => expect.fail(String(error)),
  });
  expect(looks).toBe(1);
  expect(await shared()).toMatchObject({ links: 4, broken: null });
  await test.owner.query("UPDATE audit_entry SET payload = '' WHERE chain = 'shared' AND sequence = 1");
  expect(await shared()).toMatchObject({ broken: { sequence: 1, reason: "FORGOTTEN" } });
  await test.owner.query("UPDATE audit_entry SET payload = 'forged' WHERE chain = 'shared' AND sequence = 1");
  expect(await shared()).toMatchObject({ broken: { sequence: 1, reason: "HASH" } });
});
