import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { ask, globalId, insertWorld, mutate, personNumber, sittingOf } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.owner.query("UPDATE budget_line SET granted = 0 WHERE administration_id = 'social'");
});

const { list, decide } = sittingOf(() => test);

it("POOL-9 a meeting is not closed over undecided items; then it is, and POOL-14 what it gave is everybody's, and not before", async () => {
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
  const told = async (who: "public" | "association" | "culture.leader" | "social.leader" | "servicedesk") => {
    const { data } = await ask(test.database, who, `{ grants { totalCount } }`);
    return data["grants"];
  };
  for (const who of ["public", "association", "culture.leader"] as const)
    expect(await told(who)).toEqual({ totalCount: 0 });
  for (const who of ["social.leader", "servicedesk"] as const) expect(await told(who)).toEqual({ totalCount: 1 });
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
  expect(await told("public")).toEqual({ totalCount: 1 });
});

it("POOL-3 the round is decided with the meeting that decides its last case, once its deadline is past", async () => {
  await test.owner.query(
    "UPDATE application SET waits_for = 'NOBODY', state = 'WITHDRAWN', due_on = NULL WHERE administration_id = 'social'",
  );
  await test.owner.query(
    "UPDATE funding_round SET opens_at = timestamptz '2026-11-12T12:00:00Z', deadline_at = timestamptz '2026-11-21T12:00:00Z' WHERE administration_id = 'social'",
  );
  const [n = 0] = await list(1);
  await decide(n, {});
  const before = (
    await test.owner.query(
      "SELECT decided_at FROM funding_round WHERE administration_id = 'social' AND decided_at IS NOT NULL",
    )
  ).rowCount;
  expect(before).toBe(0);
  await mutate(test.database, "social.secretary", "closeMeeting", {
    idempotencyKey: crypto.randomUUID(),
    meetingId: globalId("meeting", n),
    version: 1,
    minutesText: "Sagen blev afgjort.",
    attendeeIds: [],
  });
  const decided = await test.owner.query(
    "SELECT r.id FROM funding_round r JOIN application a ON a.round_id = r.id WHERE r.decided_at IS NOT NULL GROUP BY r.id",
  );
  expect(decided.rowCount).toBe(1);
});
