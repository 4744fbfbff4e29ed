import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asPerson, contentFor, karla, sentReferral } from "./testing/operations.ts";
import { enterWorld } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
});
afterAll(() => test.close());

const rowOf = async (id: string) => {
  const key = id.slice("referral_".length);
  const { rows } = await test.owner.query<Record<string, unknown>>(
    `SELECT state, citizen_id, sender_id, sender_key, receiver_key, (SELECT count(*)::int FROM referral_sealed WHERE referral_id = id) AS words,
      (SELECT array_agg(kind ORDER BY at, referral_event.id) FROM referral_event WHERE referral_id = referral.id) AS events FROM referral WHERE id = $1`,
    [key],
  );
  return rows[0];
};

it("REF-8 a draft that was never sent dies after its days, with every word in it", async () => {
  const sara = asPerson(test, "sara");
  const { citizen } = (await sara.change("registerCitizen", karla)) as unknown as { citizen: { id: string } };
  const { id } = (await sara.change("createReferral", { content: contentFor(citizen.id) })).referral;
  expect(await asPerson(test, "sara", "2027-01-03T10:00:00.000Z").see(id)).toMatchObject({ state: "DRAFT" });
  expect(await asPerson(test, "sara", "2027-01-04T10:00:00.000Z").see(id)).toMatchObject({
    state: "CANCELLED",
    reason: { code: "DRAFT_DIED" },
    need: null,
    citizen: null,
  });
  expect(await rowOf(id)).toMatchObject({
    citizen_id: null,
    sender_key: null,
    words: 0,
    events: ["DRAFTED", "DRAFT_DIED"],
  });
});

it("REF-3 REF-8 what was kept long enough leaves a stub without a person, once a municipality has said how long", async () => {
  const sent = await sentReferral(test);
  const declined = await asPerson(test, "hanne").change("declineReferral", {
    referralId: sent.id,
    version: sent.version,
    reason: "Nej",
  });
  const later = () => asPerson(test, "sara", "2028-01-01T10:00:00.000Z").see(sent.id);
  expect(await later()).toMatchObject({ state: "DECLINED", reason: { text: "Nej" } });
  await test.owner.query("INSERT INTO referral_terms VALUES (101, '2020-01-01', 2, 14, 90, 30, 365, 730)");
  expect(await asPerson(test, "sara", "2027-10-05T10:00:00.000Z").see(sent.id)).toMatchObject({
    reason: { text: "Nej" },
  });
  expect(await later()).toMatchObject({
    state: "DECLINED",
    version: declined.referral.version + 1,
    need: null,
    citizen: null,
    reason: { text: null },
  });
  expect(await rowOf(sent.id)).toMatchObject({
    citizen_id: null,
    sender_id: null,
    sender_key: null,
    receiver_key: null,
    words: 0,
  });
  expect(await asPerson(test, "hanne", "2028-01-01T10:00:00.000Z").see(sent.id)).toMatchObject({
    telling: { district: null },
  });
});

it("REF-7 REF-8 POOL-17 terms that nobody can mean are refused by the database", async () => {
  const inserted = (...days: readonly (number | null)[]) =>
    test.owner.query("INSERT INTO referral_terms VALUES (102, '2020-01-01', $1, $2, $3, $4, $5, $6)", [...days]);
  await expect(inserted(2147483647, 14, 90, 30, null, 730)).rejects.toThrow("referral_terms_answer_bounds");
  await expect(inserted(2, 0, 90, 30, null, 730)).rejects.toThrow("referral_terms_outcome_bounds");
  await expect(inserted(2, 14, 401, 30, null, 730)).rejects.toThrow("referral_terms_draft_bounds");
  await expect(inserted(2, 14, 90, -1, null, 730)).rejects.toThrow("referral_terms_view_bounds");
  await expect(inserted(2, 14, 90, 30, 0, 730)).rejects.toThrow("referral_terms_kept_bounds");
  await expect(inserted(2, 14, 90, 30, null, 40_001)).rejects.toThrow("referral_terms_log_bounds");
});
