import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  assessmentInput,
  globalId,
  id,
  insert,
  insertMeeting,
  insertOpinion,
  insertWorld,
  personNumber,
  stepsOf,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await insertWorld(owner);
    await owner.query("UPDATE criterion SET weight = 3 WHERE id = $1", [id("criterion", 11)]);
  });
});
afterAll(() => test.close());

const { change, newCase } = stepsOf(() => test);
const seen = `{ application(id: $id) { scores { mean lowest highest count }
  assessment { id summary ratedAt score criteria { rating } } opinions { state person { id } content { summary score criteria { rating note } } } } }`;

interface Seen {
  readonly scores: { readonly mean: number; readonly count: number } | null;
  readonly assessment: { readonly summary: string; readonly score: number | null } | null;
  readonly opinions:
    | readonly { readonly state: string; readonly content: { readonly summary: string } | null }[]
    | null;
}

async function look(who: Who, applicationId: string): Promise<Seen> {
  const { data, errors } = await ask(test.database, who, `query ($id: ID!) ${seen}`, { id: applicationId });
  expect(errors).toEqual([]);
  return data["application"] as Seen;
}

/** The assessment and the opinions that a person's seat shows to plain SQL. */
async function plainly(who: Who, number: number): Promise<readonly number[]> {
  const [slug] = who.split(".");
  await test.owner.query("BEGIN");
  await test.owner.query(`SET LOCAL SESSION AUTHORIZATION "indgang_101_${slug}"`);
  await test.owner.query("SELECT set_config('indgang.person', $1, true)", [id("person", personNumber(who))]);
  const { rows } = await test.owner.query<{ drafts: number; ratings: number; answers: number }>(
    `SELECT (SELECT count(*)::int FROM assessment WHERE application_id = $1) AS drafts,
      (SELECT count(*)::int FROM criterion_assessment JOIN assessment ON assessment.id = assessment_id WHERE application_id = $1) AS ratings,
      (SELECT count(*)::int FROM opinion_answer JOIN opinion ON opinion.id = opinion_id WHERE application_id = $1) AS answers`,
    [id("application", number)],
  );
  await test.owner.query("ROLLBACK");
  await test.owner.query("RESET SESSION AUTHORIZATION");
  return rows.flatMap(({ drafts, ratings, answers }) => [drafts, ratings, answers]);
}

it("POOL-4 neither of two who assess is shown the other's ratings before the own are in, by graph or by SQL", async () => {
  const { number, ofCase } = await newCase({ state: "ASSESSING", assignee: "social.caseworker" });
  const { applicationId } = ofCase;
  const colleague = [globalId("person", personNumber("social.colleague"))];
  const asked = await change(
    "social.leader",
    "askForOpinions",
    { ...ofCase, personIds: colleague, question: "" },
    "... on AskForOpinionsPayload { application { opinions { id version } } }",
  );
  const [opinion] = (asked.answer["application"] as { opinions: { id: string; version: number }[] }).opinions;
  const work = await ask(
    test.database,
    "social.colleague",
    "{ myWork(first: 10) { nodes { kind application { id } } } }",
  );
  expect(work.data["myWork"]).toMatchObject({ nodes: [{ kind: "GIVE_OPINION", application: { id: applicationId } }] });

  const own = { ...assessmentInput, applicationId };
  expect((await change("social.caseworker", "saveAssessment", { ...own, version: 0 })).code).toBeNull();
  expect(await look("social.colleague", applicationId)).toMatchObject({
    assessment: null,
    opinions: [{ content: null }],
  });
  expect(await plainly("social.colleague", number)).toEqual([0, 0, 0]);
  expect(await look("social.caseworker", applicationId)).toMatchObject({ assessment: { summary: "Anbefales." } });
  expect((await change("social.colleague", "saveAssessment", { ...own, version: 1 })).code).toBe("NOT_ALLOWED");
  const early = await change(
    "social.caseworker",
    "completeAssessment",
    { ...own, version: 1 },
    "... on AssessmentIncomplete { missing }",
  );
  expect(early.answer["missing"]).toEqual(["opinions"]);

  const [first, second] = assessmentInput.criteria;
  const thought = { opinionId: opinion?.id, criteria: [{ ...first, rating: "NOT_MET" }, second], summary: "Tvivl" };
  const draft = await change("social.colleague", "saveOpinion", { ...thought, version: 1, isGiven: false });
  expect(draft.code).toBeNull();
  expect(await look("social.colleague", applicationId)).toMatchObject({
    opinions: [{ content: { summary: "Tvivl" } }],
  });
  expect(await plainly("social.caseworker", number)).toEqual([1, 2, 0]);
  expect((await change("social.colleague", "saveOpinion", { ...thought, version: 2, isGiven: true })).code).toBeNull();
  expect((await change("social.colleague", "saveOpinion", { ...thought, version: 3, isGiven: true })).code).toBe(
    "STATE_CONFLICT",
  );
  // The colleague's is in, the responsible one's is not.
  expect(await look("social.colleague", applicationId)).toMatchObject({ assessment: { summary: "Anbefales." } });
  expect(await look("social.caseworker", applicationId)).toMatchObject({
    opinions: [{ state: "GIVEN", content: null }],
  });
  expect(await look("social.leader", applicationId)).toMatchObject({ opinions: [{ content: null }], scores: null });
  expect(await plainly("social.caseworker", number)).toEqual([1, 2, 0]);

  expect((await change("social.caseworker", "saveAssessment", { ...own, version: 1, handsIn: true })).code).toBeNull();
  expect(await look("social.caseworker", applicationId)).toMatchObject({
    scores: { mean: 6_250, lowest: 2_500, highest: 10_000, count: 2 },
    assessment: { score: 10_000 },
    opinions: [{ content: { summary: "Tvivl", score: 2_500, criteria: [{ rating: "NOT_MET" }, { rating: "MET" }] } }],
  });
  const other = { ...own, version: 2, criteria: thought.criteria };
  expect((await change("social.caseworker", "saveAssessment", other)).code).toBe("STATE_CONFLICT");
  expect((await change("social.caseworker", "completeAssessment", { ...own, version: 2 })).code).toBeNull();
  expect((await look("social.leader", applicationId)).opinions).toMatchObject([{ content: { summary: "Tvivl" } }]);
  expect(await look("servicedesk", applicationId)).toMatchObject({ scores: null, assessment: null, opinions: null });
});

it("POOL-16 whoever has declared an interest is shown no opinion, though the assessment is completed", async () => {
  const { number, ofCase } = await newCase({ state: "RECOMMENDED" });
  await insertOpinion(test.owner, number);
  await test.owner.query("UPDATE opinion SET state = 'GIVEN', given_at = asked_at WHERE id = $1", [
    id("opinion", number),
  ]);
  const of = { municipality_id: 101, administration_id: "social" };
  await insert(test.owner, "opinion_answer", [
    { ...of, opinion_id: id("opinion", number), ratings: [], summary: "Nej" },
  ]);
  expect(await look("social.member", ofCase.applicationId)).toMatchObject({
    opinions: [{ content: { summary: "Nej" } }],
  });
  await insert(test.owner, "recusal", [
    {
      ...of,
      application_id: id("application", number),
      person_id: id("person", personNumber("social.member")),
      reason: "Bestyrelsen",
      found_by: "DECLARED",
    },
  ]);
  expect(await look("social.member", ofCase.applicationId)).toMatchObject({ opinions: [{ content: null }] });
});

it("POOL-13 other money is found across administrations as far as it was given, and has to be answered", async () => {
  const { number, ofCase } = await newCase({ state: "ASSESSING", association: 2, title: "Besøgsvenner" });
  const given = (nth: number, year: number, title: string) => ({
    municipality_id: 101,
    administration_id: "culture",
    id: id("grant", number * 10 + nth),
    pool_id: id("pool", 4),
    association_id: id("association", 2),
    title,
    amount: 7_500_000,
    currency: "DKK",
    awarded_on: "2026-06-01",
    year,
    source: "IMPORT",
  });
  await insert(test.owner, "grant_given", [given(1, 2027, "Koncerter"), given(2, 2020, "Fodbold")]);
  await newCase({ slug: "culture", state: "ASSESSING", association: 2, title: "Hemmelig sag" });
  const query = `query ($id: ID!) { application(id: $id) { otherMoney { kind title amount sameAs isSameYear isSamePurpose administration { id } association { id } }
    screening { code finding source year amount count } } }`;
  const { data } = await ask(test.database, "social.caseworker", query, { id: ofCase.applicationId });
  expect(data["application"]).toMatchObject({
    otherMoney: [{ kind: "GRANT", title: "Koncerter", amount: 7_500_000, sameAs: "SAME", isSameYear: true }],
    screening: expect.arrayContaining([
      { code: "REGISTRATION", finding: "DOUBTFUL", source: "DIRECTORY", year: null, amount: null, count: 0 },
    ]),
  });
  const desk = await ask(test.database, "servicedesk", query, { id: ofCase.applicationId });
  expect(desk.data["application"]).toEqual({ otherMoney: null, screening: null });
  const unanswered = { ...assessmentInput, applicationId: ofCase.applicationId, version: 0, doubleFunding: null };
  const lacking = await change(
    "social.caseworker",
    "completeAssessment",
    unanswered,
    "... on AssessmentIncomplete { missing }",
  );
  expect(lacking.answer["missing"]).toEqual(["doubleFunding"]);
});

it("POOL-9 POOL-10 a try is worked out of what is left, taken over as the proposal, and conditions follow to the decision", async () => {
  const { number, ofCase } = await newCase({ state: "ASSESSING" });
  const conditions = [{ text: "Send vedtægter", dueOn: "2027-02-01" }];
  const done = { ...assessmentInput, ...ofCase, version: 0, conditions, focusArea: "Unge" };
  expect((await change("social.caseworker", "completeAssessment", done)).code).toBeNull();
  await insertMeeting(test.owner, number, { state: "DRAFT" });
  const meetingId = globalId("meeting", number);
  expect(
    (
      await change("social.secretary", "addToMeeting", {
        meetingId,
        version: 1,
        applicationIds: [ofCase.applicationId],
      })
    ).code,
  ).toBeNull();
  const rule = {
    roundId: globalId("round", 1),
    order: "FOCUS_FIRST",
    basis: "APPLIED",
    shareBasisPoints: 6000,
    usesReserve: false,
  };
  const kept = await change(
    "social.leader",
    "keepAllocationDraft",
    { ...rule, name: "60 %" },
    `... on KeepAllocationDraftPayload { round { allocation { cases { score focusArea proposedAmount application { id } }
      drafts { id total amounts { applicationId amount limit budgetLineId } lines { used left } } } } }`,
  );
  const allocation = (
    kept.answer["round"] as { allocation: { cases: object[]; drafts: { id: string; amounts: object[] }[] } }
  ).allocation;
  expect(allocation.cases).toContainEqual({
    score: 10_000,
    focusArea: "Unge",
    proposedAmount: 1_000_000,
    application: { id: ofCase.applicationId },
  });
  const [draft] = allocation.drafts;
  expect(draft?.amounts).toContainEqual({
    applicationId: ofCase.applicationId,
    amount: 600_000,
    limit: null,
    budgetLineId: globalId("line", 11),
  });
  const taken = await change(
    "social.secretary",
    "takeOverAllocation",
    { meetingId, version: 2, allocationDraftId: draft?.id },
    "... on TakeOverAllocationPayload { meeting { items { proposedAmount proposedOutcome reasonCode } } }",
  );
  expect(taken.answer["meeting"]).toEqual({
    items: [{ proposedAmount: 600_000, proposedOutcome: "PART", reasonCode: "LOWER_PRIORITY" }],
  });
  const { rows } = await test.owner.query<{ id: string }>("SELECT id FROM meeting_item WHERE meeting_id = $1", [
    id("meeting", number),
  ]);
  const of = { municipality_id: 101, administration_id: "social", application_id: id("application", number) };
  await insert(test.owner, "decision", [
    {
      ...of,
      id: id("decision", number),
      meeting_item_id: rows[0]?.id,
      budget_line_id: id("line", 11),
      outcome: "PART",
      amount: 600_000,
      reason_code: "LOWER_PRIORITY",
      reason_text: "Mange søgte.",
      decided_at: "2026-11-22T13:00:00Z",
      recorded_by_id: id("person", personNumber("social.secretary")),
    },
  ]);
  const query = `{ application(id: "${ofCase.applicationId}") { decision { conditions { text dueOn } } } }`;
  const { data } = await ask(test.database, "servicedesk", query);
  expect(data["application"]).toEqual({ decision: { conditions } });
  const foreign = await ask(
    test.database,
    "culture.caseworker",
    `{ fundingRound(id: "${rule.roundId}") { id allocation { cases { score } } } }`,
  );
  expect(foreign.data["fundingRound"]).toMatchObject({ allocation: null });
  const politician = await ask(
    test.database,
    "social.chair",
    `{ fundingRound(id: "${rule.roundId}") { allocation { cases { score } } } }`,
  );
  expect(politician.data["fundingRound"]).toEqual({ allocation: null });
});
