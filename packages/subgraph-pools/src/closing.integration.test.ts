import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { globalId, insertWorld, mutate, personNumber, sittingOf } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.owner.query("UPDATE budget_line SET granted = 0 WHERE administration_id = 'social'");
});

const { list, decide } = sittingOf(() => test);

it("a meeting is not closed over undecided items; then it is, with minutes and attendees", async () => {
  const [n = 0] = await list(1);
  const close = (input: object) =>
    mutate(
      test.database,
      "social.secretary",
      "closeMeeting",
      {
        idempotencyKey: crypto.randomUUID(),
        meetingId: globalId("meeting", n),
        version: 1,
        minutesText: "Sagen blev afgjort.",
        attendeeIds: [globalId("person", personNumber("social.chair"))],
        ...input,
      },
      {
        select:
          "... on MeetingNotFinished { undecided } ... on InvalidInput { fields { path code } } ... on CloseMeetingPayload { meeting { state closedAt minutesText attendees { id } } }",
      },
    );
  expect((await close({})).answer).toMatchObject({ code: "MEETING_NOT_FINISHED", undecided: 1 });
  await decide(n, {});
  expect((await close({ attendeeIds: [globalId("person", personNumber("culture.chair"))] })).answer).toMatchObject({
    code: "INVALID_INPUT",
    fields: [{ path: "attendeeIds.0", code: "UNKNOWN_VALUE" }],
  });
  expect((await close({})).answer).toMatchObject({
    meeting: {
      state: "CLOSED",
      minutesText: "Sagen blev afgjort.",
      attendees: [{ id: globalId("person", personNumber("social.chair")) }],
    },
  });
});
