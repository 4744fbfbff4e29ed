import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { assessmentInput, globalId, insertWorld, personNumber, stepsOf } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());

const { change, newCase } = stepsOf(() => test);
const fields = "... on InvalidInput { fields { path code } }";

it("POOL-16 a case is not given to somebody who is tied to the association, nor to another administration", async () => {
  const { ofCase: tied } = await newCase({ state: "ASSESSING", association: 3 });
  const colleague = { assigneeId: globalId("person", personNumber("social.colleague")) };
  expect((await change("social.leader", "assignApplication", { ...tied, ...colleague })).code).toBe(
    "CONFLICT_OF_INTEREST",
  );
  const stranger = { assigneeId: globalId("person", personNumber("culture.caseworker")) };
  expect((await change("social.leader", "assignApplication", { ...tied, ...stranger }, fields)).answer).toMatchObject({
    fields: [{ path: "assigneeId", code: "UNKNOWN_VALUE" }],
  });
  const { ofCase: own } = await newCase({ state: "ASSESSING" });
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
  const { ofCase } = await newCase({ state: "ASSESSING" });
  const { applicationId } = ofCase;
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
  expect(lacking.answer["missing"]).toEqual([
    `criteria.${globalId("criterion", 12)}`,
    "doubleFunding",
    "recommendation",
    "summary",
  ]);
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
  const { ofCase: tied } = await newCase({ state: "ASSESSING", association: 3 });
  expect((await change("social.colleague", "saveAssessment", { ...assessmentInput, ...tied, version: 0 })).code).toBe(
    "CONFLICT_OF_INTEREST",
  );
  const foreign = { ...assessmentInput, criteria: [{ criterionId: globalId("criterion", 41), note: "" }] };
  expect(
    (await change("social.caseworker", "saveAssessment", { ...foreign, ...tied, version: 0 }, fields)).answer,
  ).toMatchObject({ fields: [{ path: "criteria.0.criterionId", code: "UNKNOWN_VALUE" }] });
});
