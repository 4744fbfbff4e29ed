import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  applyingIn,
  draftContent as content,
  insertApplyingWorld,
  ofDraft as of,
  type Draft,
} from "./testing/applying.ts";
import { ask, globalId, id, insertCase } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertApplyingWorld);
});
afterAll(() => test.close());
const { change, begun, written } = applyingIn(() => test);

it("POOL-6 a draft begins with what the directory knows, is one for each round, and is nobody else's", async () => {
  const draft = await begun();
  expect(draft).toMatchObject({ version: 1, filledFrom: null, content: { volunteers: 17, targetGroups: ["ELDERLY"] } });
  expect((await begun()).id).toBe(draft.id);
  const saved = await change("association", "saveApplicationDraft", {
    ...of(draft),
    content: { ...content, title: "" },
  });
  expect(saved.answer["applicationDraft"]).toMatchObject({ version: 2, content: { purpose: "Mod ensomhed" } });
  expect((await change("association", "saveApplicationDraft", { ...of(draft), content })).code).toBe("STALE_VERSION");
  for (const who of ["social.leader", "servicedesk", "public"] as const) {
    const seen = await ask(
      test.database,
      who,
      `{ applicationDraft(id: "${draft.id}") { id } applicationDrafts { id } ownApplications { nodes { id } } ownAssociations { id } }`,
    );
    expect(seen.data).toEqual({
      applicationDraft: null,
      applicationDrafts: [],
      ownApplications: { nodes: [] },
      ownAssociations: [],
    });
  }
  expect((await change("social.leader", "saveApplicationDraft", { ...of(draft), version: 2, content })).code).toBe(
    "NOT_FOUND",
  );
  const elsewhere = { associationId: globalId("association", 2), roundId: globalId("round", 1) };
  expect((await change("association", "beginApplicationDraft", elsewhere)).code).toBe("NOT_FOUND");
});

it("POOL-6 says all at once what is missing, and LAW-3 takes no CPR number", async () => {
  const draft = await begun(2);
  const empty = await change("association", "submitApplicationDraft", of(draft));
  const paths = (empty.answer["fields"] as { path: string }[]).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["title", "purpose", "budget.0.amount", "goals.0.text"]));
  const named = { ...content, purpose: "Til 010170-1234" };
  const saved = await change("association", "saveApplicationDraft", { ...of(draft), content: named });
  const refused = await change("association", "submitApplicationDraft", of(saved.answer["applicationDraft"] as Draft));
  expect(refused.answer["fields"]).toEqual([{ path: "purpose", code: "CPR_IN_TEXT" }]);
});

it("POOL-3 POOL-6 handed in it is a case at the service desk, once, with a receipt; the draft is gone", async () => {
  const draft = await written(3);
  const key = crypto.randomUUID();
  const first = await change("association", "submitApplicationDraft", of(draft), key);
  const again = await change("association", "submitApplicationDraft", of(draft), key);
  expect(first.answer["ownApplication"]).toMatchObject({ state: "RECEIVED", appliedAmount: 7_407_300 });
  expect(again.answer).toEqual(first.answer);
  expect(first.statements).toBe(18);
  const { caseNumber } = first.answer["ownApplication"] as { caseNumber: string };
  const seen = await ask(
    test.database,
    "servicedesk",
    "{ applications(first: 5, filter: { states: [RECEIVED] }) { nodes { caseNumber channel waitsFor dueOn budget { amount } goals { text } otherFunding { funder } formalCheck { items { code met } } history { nodes { kind } } } } }",
  );
  const nodes = (seen.data["applications"] as { nodes: { caseNumber: string }[] }).nodes;
  expect(nodes.filter((node) => node.caseNumber === caseNumber)).toMatchObject([
    {
      channel: "DIGITAL",
      waitsFor: "SERVICE_DESK",
      goals: [{ text: "Flere kommer" }],
      otherFunding: [{ funder: "Fonden" }],
      history: { nodes: [{ kind: "RECEIVED" }] },
    },
  ]);
  const told = await test.owner.query("SELECT person_id FROM notification WHERE kind = 'APPLICATION_HANDED_IN'");
  expect(told.rows).toEqual([{ person_id: id("person", 2) }]);
  const next = await begun(3);
  expect(next.id).not.toBe(draft.id);
  expect(next).toMatchObject({
    filledFrom: caseNumber,
    content: { title: "Cafédage", budget: [{ key: "budget-1", amount: 7_407_300, note: "" }] },
  });
});

it("POOL-3 the database's clock closes the round, whatever the gateway's says", async () => {
  const draft = await written(4);
  await test.owner.query("UPDATE funding_round SET deadline_at = now() - interval '1 second' WHERE id = $1", [
    id("round", 4),
  ]);
  expect((await change("association", "submitApplicationDraft", of(draft))).code).toBe("ROUND_CLOSED");
  const seat = test.database.seat(101, "association");
  const handIn = seat.write({ personId: id("person", 2), roles: ["ASSOCIATION"] }, (transaction) =>
    transaction.$queryRawUnsafe(
      "SELECT wall.hand_in_draft($1::uuid, $2::integer, gen_random_uuid(), gen_random_uuid(), $3::jsonb)",
      draft.id.slice("application_draft_".length),
      draft.version,
      JSON.stringify(content),
    ),
  );
  await expect(handIn).rejects.toThrow(/row-level security/u);
  expect((await change("association", "saveApplicationDraft", { ...of(draft), content })).typename).toBe(
    "SaveApplicationDraftPayload",
  );
});

it("POOL-6 what is returned is completed, and what is not decided is taken back; POOL-1 a decision shows when its minutes stand", async () => {
  await insertCase(test.owner, 500, { state: "RETURNED" });
  await insertCase(test.owner, 501, { state: "SCHEDULED" });
  await insertCase(test.owner, 502, { state: "GRANTED" });
  await test.owner.query("UPDATE application SET association_id = $1 WHERE id = ANY ($2::uuid[])", [
    id("association", 1),
    [500, 501, 502].map((n) => id("application", n)),
  ]);
  const own = (n: number): string => globalId("application", n).replace("application_", "own_application_");
  const states = await ask(
    test.database,
    "association",
    `{ a: ownApplication(id: "${own(500)}") { version state } b: ownApplication(id: "${own(501)}") { state } c: ownApplication(id: "${own(502)}") { state amount reason } }`,
  );
  expect(states.data).toMatchObject({
    a: { state: "RETURNED" },
    b: { state: "ASSESSING" },
    c: { state: "ASSESSING", amount: null, reason: null },
  });
  const handed = {
    ...content,
    budget: [{ kind: "RENT", amount: 500 }],
    goals: [{ text: "Mål", measure: "Tæl" }],
    otherFunding: [],
  };
  const { version } = states.data["a"] as { version: number };
  const completed = await change("association", "completeOwnApplication", {
    ownApplicationId: own(500),
    version,
    ...handed,
  });
  expect(completed.answer["ownApplication"]).toMatchObject({
    state: "RECEIVED",
    title: "Cafédage",
    missing: null,
    version: version + 1,
  });
  const twice = await change("association", "completeOwnApplication", {
    ownApplicationId: own(500),
    version,
    ...handed,
  });
  expect(twice.code).toBe("STATE_CONFLICT");
  const taken = await change("association", "withdrawOwnApplication", { ownApplicationId: own(501), version: 1 });
  expect(taken.answer["ownApplication"]).toMatchObject({ state: "WITHDRAWN" });
  expect((await change("association", "withdrawOwnApplication", { ownApplicationId: own(502), version: 1 })).code).toBe(
    "STATE_CONFLICT",
  );
  expect((await change("servicedesk", "withdrawOwnApplication", { ownApplicationId: own(501), version: 2 })).code).toBe(
    "NOT_FOUND",
  );
});

it("POOL-6 what an association follows is read by few statements, however much there is of it", async () => {
  const asked = async (query: string): Promise<number> => (await ask(test.database, "association", query)).statements;
  expect(
    await asked("{ ownApplications(first: 10) { nodes { title round { name } budget { amount } goals { text } } } }"),
  ).toBe(9);
  expect(await asked("{ applicationDrafts { content { title } round { name } companions { name } } }")).toBe(9);
});

it("POOL-6 who has a draft open is shown to colleagues for a minute, and to nobody else", async () => {
  const draft = await begun(1);
  const colleague = id("person", 3);
  await test.owner.query("INSERT INTO draft_presence SELECT 101, 'social', $1, $2, 'purpose', now()", [
    draft.id.slice("application_draft_".length),
    colleague,
  ]);
  const seen = `{ applicationDraft(id: "${draft.id}") { companions { name field } } }`;
  expect((await ask(test.database, "association", seen)).data).toEqual({
    applicationDraft: { companions: [{ name: "Navn auditor", field: "purpose" }] },
  });
  await test.owner.query("UPDATE draft_presence SET seen_at = now() - interval '2 minutes'");
  const shown = await change("association", "showInApplicationDraft", { applicationDraftId: draft.id, field: "title" });
  expect(shown.answer["applicationDraft"]).toMatchObject({ companions: [] });
  expect((await test.owner.query("SELECT person_id, field FROM draft_presence")).rows).toEqual([
    { person_id: id("person", 2), field: "title" },
  ]);
  expect((await change("social.leader", "showInApplicationDraft", { applicationDraftId: draft.id })).code).toBe(
    "NOT_FOUND",
  );
  await change("association", "discardApplicationDraft", { applicationDraftId: draft.id, version: draft.version });
  expect((await test.owner.query("SELECT 1 FROM draft_presence")).rowCount).toBe(0);
});
