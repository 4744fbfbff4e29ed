import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  assessmentInput,
  globalId,
  id,
  insert,
  insertOpinion,
  insertWorld,
  lookAtAssessing,
  personNumber,
  seenPlainly,
  stepsOf,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await insertWorld(owner);
    await owner.query("UPDATE criterion SET weight = 3 WHERE id = $1", [id("criterion", 11)]);
    // Whoever has no role is told nothing.
    await owner.query(
      "INSERT INTO role_assignment (municipality_id, person_id, role, valid_from) VALUES (101, $1, 'CASEWORKER', '2026-01-01')",
      [id("person", personNumber("social.colleague"))],
    );
  });
});
afterAll(() => test.close());

const { change, newCase } = stepsOf(() => test);
const look = (who: Who, applicationId: string) => lookAtAssessing(test, who, applicationId);
const plainly = (who: Who, number: number) => seenPlainly(test, who, number);

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
  const told = "SELECT kind, about FROM notification WHERE person_id = $1 AND path = $2";
  expect(
    (await test.owner.query(told, [id("person", personNumber("social.colleague")), `applications/${applicationId}`]))
      .rows,
  ).toEqual([{ kind: "OPINION_ASKED_FOR", about: `SOC-2025-${String(number).padStart(4, "0")}` }]);
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
