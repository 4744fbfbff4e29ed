import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { clockOperation, forgottenBy } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { agreed, LongAgo, aMonday } from "./testing/long-ago.ts";
import { asPerson, contentFor, type Shown } from "./testing/operations.ts";
import { dementia, enterWorld } from "./testing/world.ts";

let test: TestDatabase;
let world: LongAgo;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
  world = new LongAgo(test);
});
afterAll(() => test.close());

const rowOf = async ({ id }: Shown) => {
  const { rows } = await test.owner.query<Record<string, unknown>>(
    `SELECT state, return_cause, due_on::text, citizen_id, sender_id, sender_key, receiver_key, (SELECT count(*)::int FROM referral_sealed WHERE referral_id = referral.id) AS words,
      (SELECT array_agg(kind ORDER BY at, referral_event.id) FROM referral_event WHERE referral_id = referral.id) AS events FROM referral WHERE id = $1`,
    [id.slice("referral_".length)],
  );
  return rows[0];
};
const entriesAbout = async (subject: string) =>
  (
    await test.owner.query<{ chain: string; payload: string }>(
      "SELECT chain, payload FROM audit_entry WHERE payload LIKE '%\"clock\"%' AND payload LIKE $1 ORDER BY sequence",
      [`%${subject}%`],
    )
  ).rows.map(({ chain, payload }) => ({
    chain,
    ...(JSON.parse(payload) as { actorId: null; operation: string; detail: object }),
  }));
const newsOf = async ({ id }: Shown) =>
  (
    await test.owner.query<{ kind: string; subject: string }>(
      "SELECT kind, subject FROM notification JOIN person ON person.id = person_id WHERE path = $1 AND kind <> 'REFERRAL_RECEIVED' ORDER BY 2",
      [`referrals/${id}`],
    )
  ).rows.map(({ kind, subject }) => `${subject} ${kind}`);

it("REF-7 what nobody answered in time goes back without anybody looking, both sides are told, and the clock stands in the log", async () => {
  const late = await world.sent("650146-1111");
  expect(await world.round("2020-02-05T22:59:00.000Z")).toMatchObject({ referrals: 0 });
  expect(await world.round("2020-02-05T23:01:00.000Z")).toMatchObject({ referrals: 1 });
  expect(await rowOf(late)).toMatchObject({
    state: "RETURNED",
    return_cause: "OVERDUE",
    due_on: "2020-02-10",
    events: ["DRAFTED", "SENT", "RETURNED_OVERDUE"],
  });
  expect(await newsOf(late)).toEqual(["hanne REFERRAL_OVERDUE", "sara REFERRAL_OVERDUE"]);
  const [entry] = await entriesAbout(late.id.slice("referral_".length));
  expect(entry).toMatchObject({
    chain: "social",
    actorId: null,
    operation: clockOperation,
    detail: { state: "RETURNED" },
  });
  expect(await asPerson(test, "sara", "2020-02-06T08:00:00.000Z").see(late.id)).toMatchObject({
    state: "RETURNED",
    need: "Karla glemmer sin medicin",
  });
});

it("REF-7 several rounds at once do nothing twice", async () => {
  const late = await world.sent("650146-1112");
  const reports = await Promise.all([1, 2, 3].map(() => world.round("2020-02-06T08:00:00.000Z")));
  expect(reports.reduce((all, { referrals }) => all + referrals, 0)).toBe(1);
  expect((await rowOf(late))?.["events"]).toEqual(["DRAFTED", "SENT", "RETURNED_OVERDUE"]);
  expect(world.faults).toEqual([]);
});

it("REF-8 a draft dies with every word and its citizen, whoever began it is told, and nothing of it stays with nobody", async () => {
  const draft = await world.begun("650146-1113");
  expect(await world.round("2020-05-03T10:00:00.000Z")).toMatchObject({ referrals: 0 });
  expect(await world.round("2020-05-04T10:00:00.000Z")).toMatchObject({ referrals: 1, citizens: 1 });
  expect(await rowOf(draft)).toMatchObject({
    state: "CANCELLED",
    citizen_id: null,
    sender_id: null,
    sender_key: null,
    words: 0,
  });
  expect(await newsOf(draft)).toEqual(["sara REFERRAL_STOPPED"]);
  const [entry] = await entriesAbout(draft.id.slice("referral_".length));
  expect(entry).toMatchObject({ detail: { kind: "DELETE", cause: "PERIOD_IS_OUT" } });
});

it("REF-3 REF-8 a citizen goes when no referral names her any more and a draft of hers would have died, and not before", async () => {
  const known = async () =>
    (await test.owner.query<{ id: string }>("SELECT id::text FROM citizen")).rows.map(({ id }) => `citizen_${id}`);
  const [alone, named] = [await world.citizen("650146-1114"), await world.citizen("650146-1115")];
  await asPerson(test, "sara", aMonday).change("createReferral", {
    content: contentFor(named, dementia, { ...agreed, basis: null }),
  });
  await world.round("2020-05-03T10:00:00.000Z");
  expect(await known()).toEqual(expect.arrayContaining([alone, named]));
  await test.owner.query("UPDATE referral SET due_on = '9999-01-01' WHERE citizen_id = $1", [
    named.slice("citizen_".length),
  ]);
  expect((await world.round("2020-05-05T10:00:00.000Z")).citizens).toBeGreaterThan(0);
  expect(await known()).toContain(named);
  expect(await known()).not.toContain(alone);
  const [entry] = await entriesAbout(alone.slice("citizen_".length));
  expect(entry).toMatchObject({ chain: "social", detail: { kind: "DELETE", cause: "PERIOD_IS_OUT" } });
});

it("REF-3 LAW-8 erases what was kept long enough, once a municipality has said how long", async () => {
  const { id, version } = await world.sent("650146-1116");
  const declined = (
    await asPerson(test, "hanne", aMonday).change("declineReferral", { referralId: id, version, reason: "Nej" })
  ).referral;
  expect(await world.round("2022-01-01T10:00:00.000Z")).toMatchObject({ referrals: 0 });
  await test.owner.query("INSERT INTO referral_terms VALUES (101, '2020-01-01', 2, 14, 90, 30, 365, 730)");
  expect(await world.round("2021-02-02T10:00:00.000Z")).toMatchObject({ referrals: 0 });
  expect(await world.round("2021-02-03T10:00:00.000Z")).toMatchObject({ referrals: 1 });
  expect(await rowOf(declined)).toMatchObject({
    state: "DECLINED",
    citizen_id: null,
    sender_key: null,
    receiver_key: null,
    words: 0,
  });
});

it("LAW-6 the access log goes in time: its words, not its places, and the clock says which", async () => {
  const kept = async () =>
    (
      await test.owner.query<{ chain: string; sequence: number; payload: string }>(
        "SELECT chain, sequence, payload FROM audit_entry ORDER BY chain, sequence",
      )
    ).rows;
  const naming = (await kept()).filter(({ payload }) => payload.includes('"citizenId":"'));
  const old = naming.filter(({ payload }) => payload.includes(`"at":"${aMonday}"`));
  expect(old.length).toBeGreaterThan(5);
  expect(await world.round("2022-02-02T10:00:00.000Z")).toMatchObject({ looks: 0 });
  expect(await world.round("2022-02-03T10:00:00.000Z")).toMatchObject({ looks: old.length });
  const after = await kept();
  const emptied = after.filter(({ payload }) => payload === "");
  expect(emptied.map(({ chain, sequence }) => [chain, sequence])).toEqual(
    old.map(({ chain, sequence }) => [chain, sequence]),
  );
  const said = after.flatMap((link) => forgottenBy(link).map((sequence) => [link.chain, sequence]));
  expect(said).toEqual(emptied.map(({ chain, sequence }) => [chain, sequence]));
});

it("what fails is told, keeps nothing else, and is tried again in the next round; nothing is begun once it is stopped", async () => {
  const [broken, whole] = [await world.sent("650146-1117"), await world.sent("650146-1118")].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const key = broken?.id.slice("referral_".length);
  await test.owner.query(`CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$`);
  await test.owner.query(
    `CREATE TRIGGER break BEFORE INSERT ON referral_event FOR EACH ROW WHEN (NEW.referral_id = '${key}') EXECUTE FUNCTION break()`,
  );
  expect(await world.round("2020-02-06T08:00:00.000Z", { isStopped: () => true })).toMatchObject({ referrals: 0 });
  expect(await world.round("2020-02-06T08:00:00.000Z")).toMatchObject({ referrals: 1 });
  expect(world.faults).toHaveLength(1);
  expect([broken && (await rowOf(broken))?.["state"], whole && (await rowOf(whole))?.["state"]]).toEqual([
    "REQUESTED",
    "RETURNED",
  ]);
  await test.owner.query("DROP TRIGGER break ON referral_event");
  expect(await world.round("2020-02-06T08:00:00.000Z")).toMatchObject({ referrals: 1 });
});
