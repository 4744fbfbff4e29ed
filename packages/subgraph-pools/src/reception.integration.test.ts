import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import type { Instant } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { globalId, insertWorld, metChecks, registration, stepsOf } from "./testing/index.ts";

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
