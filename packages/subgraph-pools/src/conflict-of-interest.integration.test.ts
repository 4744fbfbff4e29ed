import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ask,
  caseOperations,
  globalId,
  id,
  insert,
  insertMeeting,
  insertWorld,
  meetingOperations,
  personNumber,
  stepsOf,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
let number = 1_000;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());

const { change, newCase } = stepsOf(() => test);
const person = (who: Who) => globalId("person", personNumber(who));

/** Whether somebody is tied to the association that every case of these tests is of. */
async function tie(who: Who, isTied: boolean): Promise<void> {
  const tieId = id("tie", 100 + personNumber(who));
  await test.owner.query("DELETE FROM association_tie WHERE id = $1", [tieId]);
  if (!isTied) return;
  await insert(test.owner, "association_tie", [
    {
      municipality_id: 101,
      administration_id: "social",
      id: tieId,
      person_id: id("person", personNumber(who)),
      association_id: id("association", 1),
      kind: "LEADER",
      valid_from: "2026-01-01",
      valid_to: null,
    },
  ]);
}

const aboutNoCase = ["registerApplication", "createMeeting", "callMeeting", "closeMeeting", "issueMeetingPapers"];
const codes: Readonly<Record<string, string | null>> = {
  saveAssessment: "CONFLICT_OF_INTEREST",
  completeAssessment: "CONFLICT_OF_INTEREST",
  recordDecisions: "BATCH_ITEM_REFUSED",
  // A member says so herself.
  declareInterest: null,
};
const details: Readonly<Record<string, string>> = {
  RECUSED_FROM_CASE: "... on RecusedFromCase { application { id } }",
  BATCH_ITEM_REFUSED: "... on BatchItemRefused { meetingItemId refusal { code } }",
};
const steps = [...caseOperations, ...meetingOperations].filter(({ name }) => !aboutNoCase.includes(name));

describe.each(steps)("$name", ({ name, who, desk, version, prepare, input }) => {
  const seats: readonly Who[] = desk === "SUCCESS" ? [who, "servicedesk"] : [who];
  const code = codes[name] === undefined ? "RECUSED_FROM_CASE" : codes[name];

  it.each(seats)(
    "POOL-16 LAW-2 is not done by %s with an interest in the case, and the case stays as it was",
    async (each) => {
      number += 1;
      await prepare(test.owner, number);
      const asked = { version, ...input(number) };
      const cases = "SELECT id, version, state FROM application ORDER BY id";
      const before = (await test.owner.query(cases)).rows;
      await tie(each, true);
      const refused = await change(each, name, asked, details[code ?? ""]);
      await tie(each, false);
      expect(refused.code).toBe(code);
      if (code === "BATCH_ITEM_REFUSED")
        expect(refused.answer).toMatchObject({
          meetingItemId: globalId("item", number),
          refusal: { code: "RECUSED_FROM_CASE" },
        });
      if (code === "RECUSED_FROM_CASE")
        expect(refused.answer["application"]).toEqual({ id: globalId("application", number) });
      expect((await test.owner.query(cases)).rows).toEqual(before);
      // The same is taken from the same person without the tie.
      expect((await change(each, name, asked)).code).toBe(name === "declareInterest" ? "STALE_VERSION" : null);
    },
  );
});

it("POOL-16 names the first of several cases that the viewer takes no part in, and takes none", async () => {
  const { number: open } = await newCase({ state: "RECOMMENDED", association: 2 });
  const { number: own } = await newCase({ state: "RECOMMENDED", association: 3 });
  await insertMeeting(test.owner, open, { state: "DRAFT" });
  const added = await change(
    "social.secretary",
    "addToMeeting",
    {
      meetingId: globalId("meeting", open),
      version: 1,
      applicationIds: [open, own].map((each) => globalId("application", each)),
    },
    "... on RecusedFromCase { application { id } }",
  );
  expect(added.answer).toMatchObject({
    code: "RECUSED_FROM_CASE",
    application: { id: globalId("application", own) },
  });
});

it("LAW-2 POOL-16 whoever takes part declares their own interest, and then prepares nothing in the case", async () => {
  const { number: n, ofCase } = await newCase({ state: "SCHEDULED" });
  await insertMeeting(test.owner, n, { cases: [n] });
  const item = { meetingItemId: globalId("item", n) };
  const declare = (who: Who, version: number) =>
    change(
      who,
      "declareInterest",
      { ...item, version, personId: person(who), reason: "Min søn er formand" },
      "... on DeclareInterestPayload { meetingItem { recusals { person { id } foundBy reason } } }",
    );
  const said = (who: Who) => ({ person: { id: person(who) }, foundBy: "DECLARED", reason: "Min søn er formand" });
  expect((await declare("social.secretary", 1)).answer["meetingItem"]).toEqual({
    recusals: [said("social.secretary")],
  });
  expect((await declare("social.caseworker", 2)).code).toBeNull();
  const proposal = { position: 1, proposedOutcome: "FULL", proposedAmount: 1_000_000 };
  const decision = { outcome: "FULL", amount: 1_000_000, budgetLineId: globalId("line", 11) };
  const asked = { ...item, version: 3 };
  for (const [name, input] of [
    ["saveMeetingItem", { ...asked, ...proposal }],
    ["recordDecision", { ...asked, ...decision }],
    ["removeFromMeeting", asked],
  ] as const)
    expect((await change("social.secretary", name, input)).code).toBe("RECUSED_FROM_CASE");
  const withdrawn = await change("social.caseworker", "withdrawApplication", { ...ofCase, note: null });
  expect(withdrawn.code).toBe("RECUSED_FROM_CASE");
  expect((await change("social.leader", "withdrawApplication", { ...ofCase, note: null })).code).toBeNull();
});

it("POOL-16 LAW-2 what is thought of a case is kept from whoever takes no part in it, tied or declared, as its papers are", async () => {
  const { number: n } = await newCase({ state: "SCHEDULED" });
  await insertMeeting(test.owner, n, { cases: [n] });
  const read = async (who: Who) => {
    const { data } = await ask(
      test.database,
      who,
      `query ($case: ID!, $keys: [_Any!]!) { application(id: $case) { title assessment { summary } } _entities(representations: $keys) { ... on Assessment { summary } } }`,
      { case: globalId("application", n), keys: [{ __typename: "Assessment", id: globalId("assessment", n) }] },
    );
    const { assessment } = data["application"] as { assessment: object | null };
    expect(data["_entities"]).toEqual([assessment]);
    return assessment;
  };
  for (const who of ["social.member", "social.chair", "social.leader"] as const) expect(await read(who)).not.toBeNull();
  const item = {
    meetingItemId: globalId("item", n),
    version: 1,
    personId: person("social.member"),
    reason: "Min søster",
  };
  expect((await change("social.member", "declareInterest", item)).code).toBeNull();
  await tie("social.chair", true);
  const seen = [await read("social.member"), await read("social.chair"), await read("social.leader")];
  await tie("social.chair", false);
  expect(seen.map((each) => each === null)).toEqual([true, true, false]);
});

it("LAW-2 what was declared comes with the case on the next list; a known tie is found anew", async () => {
  const { number: n } = await newCase({ state: "SCHEDULED" });
  await insertMeeting(test.owner, n, { cases: [n] });
  const next = n + 500;
  await insertMeeting(test.owner, next, { state: "DRAFT" });
  const item = { meetingItemId: globalId("item", n) };
  const member = { personId: person("social.member"), reason: "Min søster er kasserer" };
  await change("social.member", "declareInterest", { ...item, version: 1, ...member });
  expect((await change("social.secretary", "removeFromMeeting", { ...item, version: 2 })).code).toBeNull();
  await tie("social.chair", true);
  const meeting = { meetingId: globalId("meeting", next), version: 1, applicationIds: [globalId("application", n)] };
  const added = await change(
    "social.secretary",
    "addToMeeting",
    meeting,
    "... on AddToMeetingPayload { meeting { items { recusals { person { id } foundBy reason } } } }",
  );
  await tie("social.chair", false);
  expect(added.answer["meeting"]).toEqual({
    items: [
      {
        recusals: expect.arrayContaining([
          { person: { id: member.personId }, foundBy: "DECLARED", reason: member.reason },
          { person: { id: person("social.chair") }, foundBy: "TIE", reason: "LEADER" },
        ]),
      },
    ],
  });
});
