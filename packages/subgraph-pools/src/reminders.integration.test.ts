import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toInstant } from "@indgang/domain/kernel";
import { renewableFrom } from "@indgang/domain/running";
import type { ReminderRound } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { remindOfCases } from "./service/clock/remind-of-cases.ts";
import { remindOfRenewals } from "./service/clock/remind-of-renewals.ts";
import { insertAgreement, insertCase, insertMeeting, insertRunningGrant, insertWorld } from "./testing/index.ts";
import { id } from "./testing/ids.ts";
import { insert } from "./testing/insert.ts";
import { personNumber, testNow, viewerOf } from "./testing/people.ts";

const staff = [
  "servicedesk",
  "culture.leader",
  ...(["caseworker", "leader", "secretary", "chair"] as const).map((job) => `social.${job}` as const),
] as const;
let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
  await insert(
    test.owner,
    "role_assignment",
    staff.flatMap((who) =>
      viewerOf(who).roles.map((role) => ({
        municipality_id: 101,
        person_id: id("person", personNumber(who)),
        role,
        valid_from: "2026-01-01",
      })),
    ),
  );
  // testNow is a Sunday: two working days on is Tuesday.
  await insertCase(test.owner, 1, { dueOn: "2026-11-24" });
  await insertCase(test.owner, 2, { state: "ASSESSING", assignee: "social.caseworker", dueOn: "2026-11-20" });
  await insertCase(test.owner, 3, { state: "ASSESSING", slug: "culture", dueOn: "2026-11-23" });
  await insertCase(test.owner, 4, { state: "ASSESSING", dueOn: "2026-11-25" });
  await insertCase(test.owner, 5, { state: "RECOMMENDED", dueOn: "2026-11-23" });
  await insertMeeting(test.owner, 1, { startsAt: "2026-11-23T15:00:00.000Z", cases: [] });
});
afterAll(() => test.close());

const faults: unknown[] = [];
const round = (isStopped = false): ReminderRound => ({
  seat: test.database.seat(101, "clock"),
  now: testNow,
  isStopped: () => isStopped,
  onFault: (error) => void faults.push(error),
});
const told = async () =>
  (
    await test.owner.query<{ line: string }>(
      "SELECT subject || ' ' || kind || ' ' || about AS line FROM notification JOIN person ON person.id = person_id",
    )
  ).rows
    .map(({ line }) => line)
    .toSorted();

it("POOL-2 POOL-9 what falls due is told to those whose move it is, once, however many clocks go", async () => {
  expect(await remindOfCases(round(true))).toBe(0);
  const counts = await Promise.all([remindOfCases(round()), remindOfCases(round())]);
  expect(counts.reduce((sum, count) => sum + count)).toBe(4);
  expect(await remindOfCases(round())).toBe(0);
  expect(faults).toEqual([]);
  expect(await told()).toEqual([
    "culture.leader DUE_CASE_SOON CUL-2025-0003",
    "servicedesk DUE_CASE_SOON SOC-2025-0001",
    "social.caseworker DUE_CASE_PASSED SOC-2025-0002",
    "social.chair DUE_MEETING 23.11.2026",
    "social.leader DUE_CASE_PASSED SOC-2025-0002",
    "social.secretary DUE_MEETING 23.11.2026",
  ]);
});

it("the clock's seat reads no case, and a reminder that cannot be given is told and leaves the others be", async () => {
  await expect(
    test.database.seat(101, "clock").query({ name: "cases", text: "SELECT title FROM application", values: [] }),
  ).rejects.toThrow("permission denied");
  await test.owner.query("DELETE FROM reminder");
  await test.owner.query("ALTER TABLE notification ADD CONSTRAINT broken CHECK (kind <> 'DUE_CASE_PASSED') NOT VALID");
  expect(await remindOfCases(round())).toBe(3);
  expect(faults).toHaveLength(1);
  await test.owner.query("ALTER TABLE notification DROP CONSTRAINT broken");
  expect(await remindOfCases(round())).toBe(1);
});

it("POOL-3 a round that opens by the clock is told of once", async () => {
  await test.owner.query(
    `INSERT INTO funding_round (municipality_id, administration_id, id, pool_id, year, name, opens_at, deadline_at, focus_areas)
     SELECT municipality_id, administration_id, gen_random_uuid(), pool_id, 2027, 'Forår 2027', $1::timestamptz, $1::timestamptz + interval '30 days', '{}' FROM funding_round WHERE id = $2`,
    [testNow, id("round", 1)],
  );
  expect(await remindOfCases(round())).toBe(1);
  expect(await remindOfCases(round())).toBe(0);
  const opened = (await told()).filter((line) => line.includes("ROUND_OPENED"));
  expect(opened).toEqual(["social.caseworker ROUND_OPENED Forår 2027", "social.leader ROUND_OPENED Forår 2027"]);
});

it("ASSOC-6 the association is reminded of its answer and the office of what is followed up, once", async () => {
  await insertAgreement(test.owner, 6, { state: "NEGOTIATING" });
  await insertAgreement(test.owner, 7, { state: "AGREED" });
  expect(await remindOfCases(round())).toBe(2);
  expect(await remindOfCases(round())).toBe(0);
  const due = await test.owner.query<{ line: string }>(
    "SELECT kind || ' ' || due_on AS line FROM reminder WHERE subject_id = ANY ($1)",
    [[id("agreement", 6), id("followUp", 7)]],
  );
  expect(due.rows.map(({ line }) => line).toSorted()).toEqual([
    "DUE_CASE_AGREEMENT 2026-11-24",
    "DUE_CASE_FOLLOW_UP 2026-11-24",
  ]);
});

it("POOL-7 POOL-17 both sides are told once when a year can be renewed, from the day that the domain says, and of none that waits for another", async () => {
  await insertRunningGrant(test.owner, 90);
  const from = renewableFrom(2027, { renewalMonths: 4 });
  const tell = (day: string): Promise<number> =>
    remindOfRenewals({ ...round(), now: toInstant(new Date(`${day}T10:00:00Z`)) });
  expect(await tell("2026-08-31")).toBe(0);
  const counts = await Promise.all([tell(from), tell(from)]);
  expect(counts.reduce((sum, count) => sum + count)).toBe(2);
  expect(await tell("2026-09-02")).toBe(0);
  expect(await tell("2027-09-01")).toBe(0);
  const due = await test.owner.query<{ subject: string }>(
    "SELECT subject_id::text AS subject FROM reminder WHERE kind = 'DUE_CASE_RENEWAL' AND due_on = $1",
    [from],
  );
  expect(due.rows.map(({ subject }) => subject).toSorted()).toEqual(
    [id("application", 90), id("grantYear", 907)].toSorted(),
  );
});
