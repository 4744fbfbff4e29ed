import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, formOf, globalId, insertWorld, question, registration, stepsOf } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());

const { change } = stepsOf(() => test);
const fields = "... on InvalidInput { fields { path code } }";

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
