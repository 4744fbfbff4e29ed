import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { globalId, id, insert, insertMeeting, insertWorld, personNumber, stepsOf } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());

const { change, newCase } = stepsOf(() => test);
const fields = "... on InvalidInput { fields { path code } }";

it("POOL-9 LAW-2 a list is built from recommended cases of the committee's own pools, with recusals by known ties", async () => {
  await insert(test.owner, "association_tie", [
    {
      municipality_id: 101,
      administration_id: "social",
      id: id("tie", 9),
      person_id: id("person", personNumber("social.chair")),
      association_id: id("association", 2),
      kind: "BOARD",
      valid_from: "2026-01-01",
      valid_to: null,
    },
  ]);
  const { number: known } = await newCase({ state: "RECOMMENDED", association: 2 });
  const { number: early } = await newCase({ state: "ASSESSING" });
  const { number: foreign } = await newCase({ slug: "culture", state: "RECOMMENDED" });
  await insertMeeting(test.owner, known, { state: "DRAFT" });
  const add = (...cases: number[]) =>
    change(
      "social.secretary",
      "addToMeeting",
      {
        meetingId: globalId("meeting", known),
        version: 1,
        applicationIds: cases.map((n) => globalId("application", n)),
      },
      `${fields} ... on AddToMeetingPayload { meeting { version items { position proposedOutcome proposedAmount recusals { person { id } foundBy } application { state dueOn } } } }`,
    );
  expect((await add(known, foreign)).code).toBe("NOT_FOUND");
  expect((await add(known, early)).code).toBe("STATE_CONFLICT");
  expect((await add()).answer).toMatchObject({ fields: [{ path: "applicationIds", code: "TOO_FEW" }] });
  expect((await add(known, known)).answer).toMatchObject({ fields: [{ code: "DUPLICATE" }] });
  expect((await add(...Array.from({ length: 201 }, () => known))).answer).toMatchObject({
    fields: expect.arrayContaining([expect.objectContaining({ code: "TOO_MANY" })]),
  });
  expect((await add(known)).answer["meeting"]).toEqual({
    version: 2,
    items: [
      {
        position: 1,
        proposedOutcome: "FULL",
        proposedAmount: 1_000_000,
        recusals: [{ person: { id: globalId("person", personNumber("social.chair")) }, foundBy: "TIE" }],
        application: { state: "SCHEDULED", dueOn: "2026-11-22" },
      },
    ],
  });
});

it("LAW-2 members speak for themselves, the secretary for anybody; a known tie stands whatever is said", async () => {
  const { number } = await newCase({ state: "SCHEDULED", association: 2 });
  await insertMeeting(test.owner, number, { cases: [number] });
  await test.owner.query(
    "INSERT INTO recusal (municipality_id, administration_id, application_id, person_id, reason, found_by) SELECT 101, 'social', item.application_id, person.id, 'BOARD', 'TIE' FROM meeting_item item, person WHERE 'meeting_item_' || item.id = $1 AND person.subject = 'social.chair'",
    [globalId("item", number)],
  );
  const ofItem = { meetingItemId: globalId("item", number), version: 1 };
  const chair = { personId: globalId("person", personNumber("social.chair")) };
  expect((await change("social.member", "declareInterest", { ...ofItem, ...chair, reason: "Nabo" })).code).toBe(
    "NOT_ALLOWED",
  );
  expect((await change("social.chair", "withdrawInterest", { ...ofItem, ...chair })).code).toBe("NOT_ALLOWED");
  expect(
    (
      await change(
        "social.secretary",
        "declareInterest",
        { ...ofItem, ...chair, reason: "Nabo" },
        "... on DeclareInterestPayload { meetingItem { version recusals { foundBy reason } } }",
      )
    ).answer["meetingItem"],
  ).toEqual({ version: 1, recusals: [{ foundBy: "TIE", reason: "BOARD" }] });
  const outsider = { personId: globalId("person", personNumber("social.caseworker")) };
  expect(
    (await change("social.secretary", "declareInterest", { ...ofItem, ...outsider, reason: "Nabo" }, fields)).answer,
  ).toMatchObject({ fields: [{ path: "personId", code: "UNKNOWN_VALUE" }] });
});

it("POOL-9 LAW-2 a cancelled meeting lets go of its cases, with what was declared; they come on another list", async () => {
  const { number: first } = await newCase({ state: "SCHEDULED" });
  const { number: second } = await newCase({ state: "SCHEDULED" });
  const { number: next } = await newCase({ state: "RECOMMENDED" });
  await insertMeeting(test.owner, first, { cases: [first, second] });
  await insertMeeting(test.owner, next, { state: "DRAFT" });
  const member = globalId("person", personNumber("social.member"));
  const declared = await change("social.member", "declareInterest", {
    meetingItemId: globalId("item", first),
    version: 1,
    personId: member,
    reason: "Nabo",
  });
  expect(declared.code).toBeNull();
  const cancelled = await change(
    "social.secretary",
    "cancelMeeting",
    { meetingId: globalId("meeting", first), version: 1 },
    "... on CancelMeetingPayload { meeting { state items { id } } }",
  );
  expect(cancelled.answer["meeting"]).toEqual({ state: "CANCELLED", items: [] });
  const added = await change(
    "social.secretary",
    "addToMeeting",
    {
      meetingId: globalId("meeting", next),
      version: 1,
      applicationIds: [first, second].map((number) => globalId("application", number)),
    },
    "... on AddToMeetingPayload { meeting { items { application { state } recusals { person { id } } } } }",
  );
  expect(added.answer["meeting"]).toEqual({
    items: [
      { application: { state: "SCHEDULED" }, recusals: [{ person: { id: member } }] },
      { application: { state: "SCHEDULED" }, recusals: [] },
    ],
  });
  expect(
    (
      await change("social.secretary", "addToMeeting", {
        meetingId: globalId("meeting", first),
        version: 2,
        applicationIds: [globalId("application", next)],
      })
    ).code,
  ).toBe("STATE_CONFLICT");
});
