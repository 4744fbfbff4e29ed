import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import type { Instant } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  globalId,
  id,
  insert,
  insertCase,
  insertWorld,
  mutate,
  type Changed,
  type Input,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
/** Rounds are open by the database's clock, so the test goes by it, too. */
const now = new Date().toISOString() as Instant;
const far = (days: number): string => new Date(Date.parse(now) + days * 86_400_000).toISOString();

beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await insertWorld(owner);
    await owner.query("UPDATE funding_round SET opens_at = $1, deadline_at = $2", [far(-5), far(5)]);
    const person_id = id("person", 2);
    await insert(owner, "role_assignment", [
      {
        municipality_id: 101,
        person_id,
        role: "ASSOCIATION",
        valid_from: far(-9),
        valid_to: null,
      },
    ]);
    await insert(owner, "association_member", [
      { municipality_id: 101, association_id: id("association", 1), person_id },
    ]);
    await insert(owner, "association_year", [
      {
        municipality_id: 101,
        association_id: id("association", 1),
        year: 2025,
        volunteers: 17,
        paid_staff: 0,
        turnover: 1,
        equity: 1,
      },
    ]);
  });
});
afterAll(() => test.close());

const content = {
  title: "Cafédage",
  purpose: "Mod ensomhed",
  budget: [{ key: "a", kind: "RENT", amount: 74_073_00, note: "" }],
  goals: [{ key: "b", text: "Flere kommer", measure: "Tælles ved døren" }],
  otherFunding: [{ key: "c", funder: "Fonden", amount: 100_00, state: "SOUGHT" }],
  targetGroups: ["ELDERLY"],
  participants: 40,
  volunteers: 12,
};
const draftFields =
  "applicationDraft { id version filledFrom content { title purpose volunteers targetGroups budget { key amount note } } companions { name } }";
const selections: Readonly<Record<string, string>> = {
  beginApplicationDraft: draftFields,
  saveApplicationDraft: draftFields,
  showInApplicationDraft: draftFields,
  submitApplicationDraft: "ownApplication { id version caseNumber state appliedAmount receivedAt }",
  completeOwnApplication: "ownApplication { id version state title missing }",
  withdrawOwnApplication: "ownApplication { id state }",
};
const change = (who: Who, name: string, input: Input, key: string = crypto.randomUUID()): Promise<Changed> => {
  const selected = selections[name];
  const payload = `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`;
  const select = `${selected === undefined ? "" : `... on ${payload} { ${selected} }`} ${name.startsWith("show") ? "" : "... on InvalidInput { fields { path code } }"}`;
  return mutate(test.database, who, name, name.startsWith("show") ? input : { ...input, idempotencyKey: key }, {
    now,
    select,
  });
};
interface Draft {
  readonly id: string;
  readonly version: number;
  readonly filledFrom: string | null;
  readonly content: Record<string, unknown>;
}
const begun = async (round = 1): Promise<Draft> => {
  const answer = await change("association", "beginApplicationDraft", {
    associationId: globalId("association", 1),
    roundId: globalId("round", round),
  });
  return answer.answer["applicationDraft"] as Draft;
};
const of = ({ id: applicationDraftId, version }: Draft) => ({ applicationDraftId, version });
const written = async (round = 1): Promise<Draft> => {
  const saved = await change("association", "saveApplicationDraft", { ...of(await begun(round)), content });
  return saved.answer["applicationDraft"] as Draft;
};

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
  const seat = test.database.seat(101 as never, "association");
  const handIn = seat.write({ personId: id("person", 2) as never, roles: ["ASSOCIATION"] }, (transaction) =>
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
    "NOT_ALLOWED",
  );
  expect((await change("servicedesk", "withdrawOwnApplication", { ownApplicationId: own(501), version: 2 })).code).toBe(
    "NOT_FOUND",
  );
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
