import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import type { Instant } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { globalId, insertCase, insertMeeting, insertWorld, stepsOf } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
  await insertCase(test.owner, 1, { state: "SCHEDULED" });
  await insertCase(test.owner, 2, { state: "SCHEDULED" });
  await insertMeeting(test.owner, 1, { startsAt, cases: [1, 2] });
});
afterAll(() => test.close());

const startsAt = "2026-12-03T15:00:00.000Z";
// The third of December begins in Copenhagen an hour before it does in UTC.
const dayBefore = "2026-12-02T22:59:59.999Z" as Instant;
const onTheDay = "2026-12-02T23:00:00.000Z" as Instant;
const { change } = stepsOf(() => test);
const select = "... on MeetingNotBegun { startsAt } ... on InvalidInput { fields { path code } }";
const item = (n: number) => ({ meetingItemId: globalId("item", n), version: 1 });
const whole = { outcome: "FULL", amount: 1_000_000, budgetLineId: globalId("line", 11) };
const ofMeeting = { meetingId: globalId("meeting", 1), version: 1 };

it.each([
  ["recordDecision", { ...item(1), ...whole }],
  ["recordDecisions", { ...ofMeeting, items: [{ ...item(1), ...whole }] }],
  ["closeMeeting", { ...ofMeeting, minutesText: "Ingen sager.", attendeeIds: [] }],
])("POOL-9 LAW-1 %s waits for the day of the meeting and tells when it begins", async (name, input) => {
  const early = await change("social.secretary", name, input, select, dayBefore);
  expect(early.answer).toMatchObject({ __typename: "MeetingNotBegun", code: "MEETING_NOT_BEGUN", startsAt });
});

it("POOL-9 decides from the day of the meeting on, also before the hour", async () => {
  const one = await change("social.secretary", "recordDecision", { ...item(1), ...whole }, select, onTheDay);
  expect(one.typename).toBe("RecordDecisionPayload");
  const batch = { ...ofMeeting, items: [{ ...item(2), ...whole }] };
  expect((await change("social.secretary", "recordDecisions", batch, select, onTheDay)).typename).toBe(
    "RecordDecisionsPayload",
  );
});

it("POOL-1 tells a budget line that is not there from one that is not named", async () => {
  await insertCase(test.owner, 3, { state: "SCHEDULED" });
  await insertMeeting(test.owner, 3, { cases: [3] });
  const batchSelect = "... on BatchItemRefused { refusal { ... on InvalidInput { fields { path code } } } }";
  for (const [budgetLineId, code] of [
    [globalId("line", 99), "UNKNOWN_VALUE"],
    [null, "REQUIRED"],
  ]) {
    const batch = { meetingId: globalId("meeting", 3), version: 1, items: [{ ...item(3), ...whole, budgetLineId }] };
    expect((await change("social.secretary", "recordDecisions", batch, batchSelect)).answer).toMatchObject({
      refusal: { fields: [{ path: "budgetLineId", code }] },
    });
  }
});

it("POOL-9 refuses a meeting more than two years ahead at its field", async () => {
  const input = { committeeId: globalId("committee", 1), startsAt: "2206-12-03T15:00:00Z", place: "Rådhuset" };
  expect(
    (await change("social.secretary", "createMeeting", input, "... on InvalidInput { fields { path code limit } }"))
      .answer,
  ).toMatchObject({
    fields: [{ path: "startsAt", code: "TOO_FAR_AHEAD", limit: "2028-11-22" }],
  });
});
