import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import type { Instant } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  assessmentInput,
  globalId,
  insertCase,
  insertMeeting,
  insertWorld,
  metChecks,
  mutate,
  personNumber,
  registration,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
let number = 0;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());

const change = (who: Who, name: string, input: object, select = "", now?: Instant) =>
  mutate(test.database, who, name, { idempotencyKey: crypto.randomUUID(), ...input }, { select, ...(now && { now }) });
const newCase = async (options: Parameters<typeof insertCase>[2]) => {
  number += 1;
  await insertCase(test.owner, number, options);
  return { applicationId: globalId("application", number), version: 1 };
};
const fields = "... on InvalidInput { fields { path code } }";

it("POOL-6 case numbers run on per administration and year, also when many come at once", async () => {
  const register = () =>
    change(
      "servicedesk",
      "registerApplication",
      registration,
      "... on RegisterApplicationPayload { application { caseNumber appliedAmount dueOn formalCheck { items { code met } } history { nodes { kind actor { id } } } } }",
    );
  const answers = await Promise.all(Array.from({ length: 6 }, register));
  const numbers = answers.map(({ answer }) => (answer["application"] as { caseNumber: string }).caseNumber);
  expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `SOC-2026-000${n}`));
  expect(answers[0]?.answer["application"]).toMatchObject({
    appliedAmount: 3_000_000,
    dueOn: "2026-11-27",
    history: { nodes: [{ kind: "RECEIVED", actor: { id: globalId("person", 1) } }] },
  });
});

it.each([
  ["a second after the deadline", "2026-11-30T23:00:00Z", "RoundClosed"],
  ["at the deadline", "2026-11-30T22:59:59Z", "RegisterApplicationPayload"],
  ["before the round opened", "2026-08-31T23:59:59Z", "RoundNotOpen"],
])("POOL-3 received %s", async (_, receivedAt, typename) => {
  const answer = await change(
    "servicedesk",
    "registerApplication",
    { ...registration, receivedAt },
    "",
    "2026-12-01T12:00:00.000Z" as Instant,
  );
  expect(answer.typename).toBe(typename);
});

it("POOL-6 names every field that is wrong; unknown rounds and associations are not found", async () => {
  const wrong = await change(
    "servicedesk",
    "registerApplication",
    {
      ...registration,
      title: " ",
      budget: [{ kind: "RENT", amount: -1 }],
      goals: [],
      receivedAt: "2027-01-01T00:00:00Z",
    },
    fields,
  );
  expect(
    (wrong.answer["fields"] as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`),
  ).toEqual(["title REQUIRED", "budget.0.amount NEGATIVE", "goals TOO_FEW", "receivedAt IN_THE_FUTURE"]);
  expect(
    (
      await change("servicedesk", "registerApplication", {
        ...registration,
        associationId: globalId("association", 99),
      })
    ).code,
  ).toBe("NOT_FOUND");
  expect(
    (await change("servicedesk", "registerApplication", { ...registration, roundId: globalId("round", 99) })).code,
  ).toBe("NOT_FOUND");
});

it("POOL-2 POOL-6 formalities are accepted when every requirement is met; then the caseworkers have the case", async () => {
  const input = await newCase({});
  const unmet = await change(
    "servicedesk",
    "acceptFormalities",
    {
      ...input,
      checks: metChecks.map((check) => (check.code === "SIGNED" ? { ...check, met: false, note: "Mangler" } : check)),
    },
    "... on FormalRequirementsUnmet { requirements }",
  );
  expect(unmet.answer).toMatchObject({ code: "FORMAL_REQUIREMENTS_UNMET", requirements: ["SIGNED"] });
  const accepted = await change(
    "servicedesk",
    "acceptFormalities",
    { ...input, checks: metChecks },
    "... on AcceptFormalitiesPayload { application { state waitsFor version dueOn formalCheck { completedAt items { met } } } }",
  );
  expect(accepted.answer["application"]).toMatchObject({
    state: "ASSESSING",
    waitsFor: "CASEWORKER",
    version: 2,
    dueOn: "2026-12-18",
    formalCheck: { completedAt: "2026-11-22T13:00:00.000Z" },
  });
});

it("POOL-2 the wall alone keeps the service desk from a case that is being assessed", async () => {
  const input = await newCase({ state: "ASSESSING" });
  expect((await change("servicedesk", "withdrawApplication", input)).code).toBe("NOT_ALLOWED");
  expect((await change("social.caseworker", "withdrawApplication", input)).code).toBeNull();
});

it("POOL-6 a case goes back and comes back, and keeps the day on which it came", async () => {
  const { applicationId } = await newCase({});
  const past = await change(
    "servicedesk",
    "requestCompletion",
    { applicationId, version: 1, missing: "Budget", dueOn: "2026-11-21", checks: [] },
    fields,
  );
  expect(past.answer).toMatchObject({ fields: [{ path: "dueOn", code: "IN_THE_PAST" }] });
  const select = "{ application { state dueOn receivedAt formalCheck { missing dueOn } } }";
  const back = await change(
    "servicedesk",
    "requestCompletion",
    { applicationId, version: 1, missing: "Budget", dueOn: "2026-12-04", checks: [] },
    `... on RequestCompletionPayload ${select}`,
  );
  expect(back.answer["application"]).toMatchObject({
    state: "RETURNED",
    dueOn: "2026-12-04",
    formalCheck: { missing: "Budget", dueOn: "2026-12-04" },
  });
  expect((await change("servicedesk", "acceptFormalities", { applicationId, version: 2, checks: [] })).code).toBe(
    "STATE_CONFLICT",
  );
  const again = await change(
    "servicedesk",
    "receiveCompletion",
    { applicationId, version: 2, receivedAt: "2026-11-22T12:00:00Z" },
    `... on ReceiveCompletionPayload ${select}`,
  );
  expect(again.answer["application"]).toMatchObject({
    state: "RECEIVED",
    receivedAt: "2026-10-01T08:00:00.000Z",
    formalCheck: { missing: null },
  });
});

it("POOL-16 a case is not given to somebody who is tied to the association, nor to another administration", async () => {
  const tied = await newCase({ state: "ASSESSING", association: 3 });
  const colleague = { assigneeId: globalId("person", personNumber("social.colleague")) };
  expect((await change("social.leader", "assignApplication", { ...tied, ...colleague })).code).toBe(
    "CONFLICT_OF_INTEREST",
  );
  const stranger = { assigneeId: globalId("person", personNumber("culture.caseworker")) };
  expect((await change("social.leader", "assignApplication", { ...tied, ...stranger }, fields)).answer).toMatchObject({
    fields: [{ path: "assigneeId", code: "UNKNOWN_VALUE" }],
  });
  const own = await newCase({ state: "ASSESSING" });
  expect(
    (
      await change("social.caseworker", "assignApplication", {
        ...own,
        assigneeId: globalId("person", personNumber("social.caseworker")),
      })
    ).code,
  ).toBeNull();
});

it("POOL-4 POOL-16 an assessment is drafted, completed when nothing lacks, and opened again by a leader", async () => {
  const { applicationId } = await newCase({ state: "ASSESSING" });
  const payload = (name: string) =>
    `... on ${name} { assessment { version state recommendedAmount criteria { rating note } application { state } } }`;
  const draft = { applicationId, criteria: assessmentInput.criteria.slice(0, 1), summary: "" };
  const first = await change(
    "social.caseworker",
    "saveAssessment",
    { ...draft, version: 0 },
    payload("SaveAssessmentPayload"),
  );
  expect(first.answer["assessment"]).toMatchObject({
    version: 1,
    state: "DRAFT",
    criteria: [{ rating: "MET" }],
    application: { state: "ASSESSING" },
  });
  expect((await change("social.caseworker", "saveAssessment", { ...draft, version: 0 })).code).toBe("STALE_VERSION");
  const lacking = await change(
    "social.caseworker",
    "completeAssessment",
    { ...draft, version: 1 },
    "... on AssessmentIncomplete { missing }",
  );
  expect(lacking.answer["missing"]).toEqual([`criteria.${globalId("criterion", 12)}`, "recommendation", "summary"]);
  const above = { ...assessmentInput, applicationId, recommendedAmount: 1_000_001 };
  expect(
    (
      await change(
        "social.caseworker",
        "completeAssessment",
        { ...above, version: 1 },
        "... on AmountAboveApplied { applied }",
      )
    ).answer,
  ).toMatchObject({ code: "AMOUNT_ABOVE_APPLIED", applied: 1_000_000 });
  const whole = await change(
    "social.caseworker",
    "completeAssessment",
    { ...assessmentInput, applicationId, version: 1 },
    payload("CompleteAssessmentPayload"),
  );
  expect(whole.answer["assessment"]).toMatchObject({
    version: 2,
    state: "COMPLETED",
    application: { state: "RECOMMENDED" },
  });
  const opened = await change(
    "social.leader",
    "reopenAssessment",
    { applicationId, version: 2 },
    "... on ReopenAssessmentPayload { application { state assessment { state version } history { nodes { kind } } } }",
  );
  expect(opened.answer["application"]).toMatchObject({
    state: "ASSESSING",
    assessment: { state: "DRAFT", version: 3 },
  });
  const said = await change(
    "social.caseworker",
    "saveAssessment",
    { ...draft, version: 3, criteria: assessmentInput.criteria.slice(1) },
    payload("SaveAssessmentPayload"),
  );
  expect(said.answer["assessment"]).toMatchObject({
    version: 4,
    criteria: [{ rating: null, note: "" }, { rating: "MET" }],
  });
});

it("POOL-16 whoever is tied to the association does not assess it; criteria of another pool are unknown", async () => {
  const tied = await newCase({ state: "ASSESSING", association: 3 });
  expect((await change("social.colleague", "saveAssessment", { ...assessmentInput, ...tied, version: 0 })).code).toBe(
    "CONFLICT_OF_INTEREST",
  );
  const foreign = { ...assessmentInput, criteria: [{ criterionId: globalId("criterion", 41), note: "" }] };
  expect(
    (await change("social.caseworker", "saveAssessment", { ...foreign, ...tied, version: 0 }, fields)).answer,
  ).toMatchObject({ fields: [{ path: "criteria.0.criterionId", code: "UNKNOWN_VALUE" }] });
});

it("POOL-9 LAW-2 a list is built from recommended cases of the committee's own pools, with recusals by known ties", async () => {
  await newCase({ state: "RECOMMENDED", association: 3 });
  const known = number;
  await newCase({ state: "ASSESSING" });
  const early = number;
  number += 1;
  await insertCase(test.owner, number, { slug: "culture", state: "RECOMMENDED" });
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
  expect((await add(known, number)).code).toBe("NOT_FOUND");
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
        application: { state: "SCHEDULED", dueOn: "2026-11-25" },
      },
    ],
  });
});

it("LAW-2 members speak for themselves, the secretary for anybody; a known tie stands whatever is said", async () => {
  await newCase({ state: "SCHEDULED", association: 3 });
  await insertMeeting(test.owner, number, { cases: [number] });
  await test.owner.query(
    "INSERT INTO recusal (municipality_id, administration_id, meeting_item_id, person_id, reason, found_by) SELECT 101, 'social', item.id, person.id, 'BOARD', 'TIE' FROM meeting_item item, person WHERE 'meeting_item_' || item.id = $1 AND person.subject = 'social.chair'",
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

it("LAW-6 what is written into the audit chain holds no free text", async () => {
  const { rows } = await test.owner.query<{ payload: string }>("SELECT payload FROM audit_entry");
  expect(rows.length).toBeGreaterThan(10);
  for (const { payload } of rows) expect(payload).not.toMatch(/Besøg|Budget|Anbefales|Navn|Nabo/u);
  expect((await ask(test.database, "public", "{ pools { totalCount } }")).data).toEqual({ pools: { totalCount: 4 } });
});
