import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asPerson, contentFor, karla, told } from "./testing/operations.ts";
import { dementia, enterWorld } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
});
afterAll(() => test.close());

it("REF-5 REF-6 half a consent stays in the draft as it was written, carries nothing, and is told when it is sent", async () => {
  const sara = asPerson(test, "sara");
  const { citizen } = (await sara.change("registerCitizen", karla)) as unknown as { citizen: { id: string } };
  const basis = { kind: "CONSENT", purpose: "Hjælp i hverdagen", fields: told };
  const { id, version } = (
    await sara.change("createReferral", { content: contentFor(citizen.id, dementia, { basis }) })
  ).referral;
  const kept = async () =>
    (
      await sara.ask(
        "query ($id: ID!) { referral(id: $id) { basis { kind purpose fields isForReceiver givenAt } preview { state fields } } }",
        { id },
      )
    )["referral"];
  expect(await kept()).toMatchObject({ basis: { ...basis, isForReceiver: false, givenAt: null } });
  const { preview } = (await kept()) as { preview: readonly { fields: readonly string[] }[] };
  expect(preview.flatMap(({ fields }) => fields)).toEqual([]);
  expect(await sara.change("sendReferral", { referralId: id, version })).toMatchObject({
    fields: [
      { path: "basis.recipient", code: "REQUIRED" },
      { path: "basis.givenAt", code: "REQUIRED" },
    ],
  });
  const saved = (await sara.change("saveReferral", { referralId: id, version, content: contentFor(citizen.id) }))
    .referral;
  expect(await kept()).toMatchObject({ basis: { isForReceiver: true, givenAt: "2026-10-01T10:00:00.000Z" } });
  expect(saved.version).toBe(version + 1);
});

it("REF-8 a draft is thrown away with all that it says, by its own people, once, and as it was seen", async () => {
  const sara = asPerson(test, "sara");
  const { citizen } = (await sara.change("registerCitizen", karla)) as unknown as { citizen: { id: string } };
  const { id, version } = (await sara.change("createReferral", { content: contentFor(citizen.id) })).referral;
  const discard = (by: "sara" | "hanne" | "signe", input: object) =>
    asPerson(test, by).change("discardReferral", { referralId: id, version, ...input });
  expect(await discard("hanne", {})).toMatchObject({ code: "NOT_FOUND" });
  expect(await discard("signe", {})).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await discard("sara", { version: version + 1 })).toMatchObject({ code: "STALE_VERSION" });
  const gone = {
    state: "CANCELLED",
    need: null,
    citizen: null,
    basis: { purpose: "" },
    reason: { code: "DRAFT_DISCARDED", text: null },
  };
  expect(await discard("sara", { idempotencyKey: "away" })).toMatchObject({ referral: gone });
  expect(await discard("sara", { idempotencyKey: "away" })).toMatchObject({ referral: gone });
  expect(await discard("sara", { version: version + 1 })).toMatchObject({ code: "STATE_CONFLICT" });
  const key = id.slice("referral_".length);
  const { rows } = await test.owner.query(
    `SELECT citizen_id, sender_id, sender_key, (SELECT count(*)::int FROM referral_sealed WHERE referral_id = $1) AS words,
      (SELECT count(*)::int FROM audit_entry WHERE payload LIKE '%"discardReferral"%' AND payload LIKE '%' || $1 || '%') AS entries
    FROM referral WHERE id = $1`,
    [key],
  );
  expect(rows).toEqual([{ citizen_id: null, sender_id: null, sender_key: null, words: 0, entries: 1 }]);
});
