import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import type { Instant } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, formOf, globalId, insertWorld, metChecks, question, registration, stepsOf } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());

const { change, newCase } = stepsOf(() => test);
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
  const { ofCase: input } = await newCase({});
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
  const { ofCase: input } = await newCase({ state: "ASSESSING" });
  expect((await change("servicedesk", "withdrawApplication", input)).code).toBe("NOT_ALLOWED");
  expect((await change("social.caseworker", "withdrawApplication", input)).code).toBeNull();
});

it("POOL-6 a case goes back and comes back, and keeps the day on which it came", async () => {
  const { ofCase } = await newCase({});
  const { applicationId } = ofCase;
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

it("LAW-6 what is written into the audit chain holds no free text", async () => {
  const { rows } = await test.owner.query<{ payload: string }>("SELECT payload FROM audit_entry");
  expect(rows.length).toBeGreaterThan(10);
  for (const { payload } of rows) expect(payload).not.toMatch(/Besøg|Budget|Anbefales|Navn|Nabo/u);
});

it("POOL-6 POOL-17 a round asks what its form asks; answers are checked by it, kept with it, and mended by a completion", async () => {
  const wages = question("wages", "YES_NO", { isRequired: true });
  const shown = { isRequired: true, condition: { question: "wages", operator: "IS", values: ["true"] } } as const;
  const sections = formOf(
    wages,
    question("hours", "NUMBER", { ...shown, min: 1 }),
    question("why", "LONG_TEXT", shown),
  );
  const formFields = (payload: string) => `... on ${payload} { form { id version standing number } }`;
  const step = async (name: string, input: object) => {
    const payload = `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`;
    const { answer } = await change(
      "social.leader",
      name,
      input,
      `${formFields(payload)} ... on InvalidInput { fields { path code } }`,
    );
    return answer as { readonly form: { readonly id: string; readonly version: number; readonly standing: string } };
  };
  const { form: begun } = await step("beginFormDraft", { poolId: globalId("pool", 1), kind: "FULL" });
  const seenBy = async (who: Parameters<typeof ask>[1]) =>
    (await ask(test.database, who, `{ pool(id: "${globalId("pool", 1)}") { forms { id } } }`)).data;
  expect(await seenBy("social.caseworker")).toEqual({ pool: { forms: [{ id: begun.id }] } });
  for (const other of ["servicedesk", "culture.leader", "social.secretary", "public"] as const)
    expect(await seenBy(other)).toEqual({ pool: { forms: [] } });
  expect(await step("publishForm", { formId: begun.id, version: 1 })).toMatchObject({ code: "INVALID_INPUT" });
  const { form: saved } = await step("saveFormDraft", { formId: begun.id, version: 1, sections });
  const { form } = await step("publishForm", { formId: begun.id, version: saved.version });
  expect(form).toMatchObject({ standing: "IN_FORCE", number: 1 });
  expect(await seenBy("public")).toEqual({ pool: { forms: [{ id: form.id }] } });

  const register = (answers: readonly object[]) =>
    change(
      "servicedesk",
      "registerApplication",
      { ...registration, answers },
      `${fields} ... on RegisterApplicationPayload { application { id version } }`,
    );
  expect((await register([{ question: "wages", yes: true }])).answer).toMatchObject({
    fields: [{ path: "answers.wages", code: "UNKNOWN_VALUE" }],
  });
  const chosen = { roundId: globalId("round", 1), formId: form.id };
  expect((await change("social.leader", "chooseRoundForm", chosen)).typename).toBe("ChooseRoundFormPayload");
  expect(
    (
      await register([
        { question: "wages", yes: true },
        { question: "hours", number: 0 },
      ])
    ).answer,
  ).toMatchObject({
    fields: [
      { path: "answers.hours", code: "TOO_SMALL" },
      { path: "answers.why", code: "REQUIRED" },
    ],
  });
  const renewal = await change("servicedesk", "registerApplication", { ...registration, formKind: "RENEWAL" }, fields);
  expect(renewal.answer).toMatchObject({ fields: [{ path: "formKind", code: "UNKNOWN_VALUE" }] });
  const registered = await register([
    { question: "wages", yes: false },
    { question: "hours", number: 8 },
  ]);
  const { id } = registered.answer["application"] as { readonly id: string };
  expect(
    (await change("social.leader", "chooseRoundForm", chosen, "... on StateConflict { state }")).answer,
  ).toMatchObject({
    state: "IN_USE",
  });
  const answersOf = async (who: Parameters<typeof ask>[1]) =>
    (
      await ask(
        test.database,
        who,
        `{ application(id: "${id}") { form { id } answers { question { key } yes number text } } }`,
      )
    ).data["application"];
  expect(await answersOf("servicedesk")).toEqual({
    form: { id: form.id },
    answers: [{ question: { key: "wages" }, yes: false, number: null, text: null }],
  });
  expect(await answersOf("culture.leader")).toBeNull();

  const sentBack = { applicationId: id, version: 1, missing: "Løn", dueOn: "2026-12-01", checks: [] };
  await change("servicedesk", "requestCompletion", sentBack);
  const complete = (answers: readonly object[]) =>
    change(
      "servicedesk",
      "receiveCompletion",
      { applicationId: id, version: 2, receivedAt: "2026-11-22T12:00:00Z", answers },
      fields,
    );
  expect((await complete([{ question: "wages", yes: true }])).answer).toMatchObject({
    fields: [{ path: "answers.hours" }, { path: "answers.why" }],
  });
  const mended = [
    { question: "wages", yes: true },
    { question: "hours", number: 8 },
    { question: "why", text: "Vagtplan" },
  ];
  expect((await complete(mended)).typename).toBe("ReceiveCompletionPayload");
  expect(await answersOf("social.caseworker")).toMatchObject({
    answers: [{ yes: true }, { number: 8 }, { text: "Vagtplan" }],
  });
});
