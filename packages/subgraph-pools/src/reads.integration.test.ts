import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  caseFields,
  globalId,
  insertCase,
  insertManyStates,
  insertMeeting,
  marker,
  mutate,
  reason,
  type Answer,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
const as = (who: Who, query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
  ask(test.database, who, query, variables);

beforeAll(async () => {
  test = await openTestDatabase(insertManyStates);
});
afterAll(() => test.close());

it("opens a whole case by one statement per thing, and no more for many cases than for one", async () => {
  const one = await as("social.caseworker", `query ($id: ID!) { application(id: $id) { ${caseFields} } }`, {
    id: globalId("application", 5),
  });
  expect(one.errors).toEqual([]);
  expect(one.data["application"]).toMatchObject({
    state: "SCHEDULED",
    waitsFor: "COMMITTEE",
    dueOn: "2026-11-24",
    assessment: { summary: marker("social"), criteria: [{ rating: "MET" }, { rating: "MET" }] },
  });
  expect(one.statements).toBe(17);
  const many = await as("social.caseworker", `{ applications(first: 50) { nodes { ${caseFields} } } }`);
  expect(many.errors).toEqual([]);
  expect(many.statements).toBe(18);
});

it("reads the case list of three subgraphs' keys, pool and round by three statements, and counts by a fourth", async () => {
  const fields = "nodes { id caseNumber association { id } administration { id } pool { name } round { year } }";
  expect((await as("social.caseworker", `{ applications(first: 50) { ${fields} } }`)).statements).toBe(3);
  const counted = await as(
    "social.caseworker",
    `{ applications(first: 2) { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } }`,
  );
  expect(counted.statements).toBe(2);
  expect(counted.data["applications"]).toMatchObject({
    totalCount: 10,
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  });
});

it("POOL-14 POOL-18 pools, rounds, criteria and what is left are public", async () => {
  const query =
    "{ pools(first: 10) { totalCount nodes { name slug kleNumber committee { id } administration { id } terms { validFrom reserveShareBasisPoints } criteria { position title origin } rounds(first: 1) { totalCount nodes { year state focusAreas budget granted left applicationCount budgetLines { source left } } } } } }";
  const { data, errors, statements } = await as("public", query);
  expect(errors).toEqual([]);
  expect(data["pools"]).toMatchObject({
    totalCount: 4,
    nodes: [
      {
        slug: "pulje-culture",
        rounds: { totalCount: 1, nodes: [{ state: "OPEN", left: 55_000_000, applicationCount: null }] },
      },
      {},
      {},
      {},
    ],
  });
  expect(statements).toBe(7);
  const named = await as("public", "query ($id: ID!) { pools(filter: { administrationId: $id }) { nodes { slug } } }", {
    id: "administration_social",
  });
  expect(named.data["pools"]).toEqual({ nodes: [{ slug: "pulje-social" }] });
});

it("reads a meeting with its whole list by one statement per thing", async () => {
  const query =
    "query ($id: ID!) { committeeMeeting(id: $id) { id version state place committee { id } items { id position proposedAmount budgetLine { left } recusals { person { id } } decision { id } application { title association { id } assessment { recommendation } } } rounds { left budgetLines { left } } } }";
  const { data, errors, statements } = await as("social.chair", query, { id: globalId("meeting", 1) });
  expect(errors).toEqual([]);
  expect(data["committeeMeeting"]).toMatchObject({
    state: "CALLED",
    items: [{ position: 1, budgetLine: { left: 50_000_000 }, application: { assessment: { recommendation: "FULL" } } }],
    rounds: [{ left: 55_000_000 }],
  });
  expect(statements).toBe(8);
});

it.each([
  [
    "servicedesk",
    [
      ["FORMAL_CHECK", "2026-11-20"],
      ["COMPLETION_OVERDUE", "2026-11-21"],
    ],
  ],
  ["social.caseworker", [["ASSESS", "2026-11-22"]]],
  ["social.leader", [["ASSIGN", null]]],
  [
    "social.secretary",
    [
      ["DECIDE_MEETING", "2026-11-22"],
      ["PREPARE_MEETING", null],
    ],
  ],
  ["social.chair", [["DECIDE_MEETING", "2026-11-22"]]],
  ["health-elderly.caseworker", []],
  ["public", []],
] as const)("shows %s what waits for them, the next deadline first", async (who, expected) => {
  const first = await as(
    who,
    "{ myWork(first: 1) { totalCount nodes { kind dueOn isOverdue title count application { id } meeting { id } } pageInfo { endCursor } } }",
  );
  expect(first.errors).toEqual([]);
  const page = first.data["myWork"] as {
    totalCount: number;
    nodes: { kind: string; dueOn: string }[];
    pageInfo: { endCursor: string | null };
  };
  const rest = await as(who, "query ($after: String) { myWork(first: 5, after: $after) { nodes { kind dueOn } } }", {
    after: page.pageInfo.endCursor,
  });
  const all = [...page.nodes, ...(rest.data["myWork"] as typeof page).nodes];
  expect(all.slice(0, expected.length).map(({ kind, dueOn }) => [kind, dueOn])).toEqual(expected);
  expect(page.totalCount).toBe(expected.length);
  expect(first.statements).toBeLessThanOrEqual(3);
});

it("POOL-10 a decision shows the service desk what was decided and why, and not where it stood on the list", async () => {
  await insertCase(test.owner, 50, { state: "SCHEDULED" });
  await insertMeeting(test.owner, 50, { cases: [50] });
  const input = {
    idempotencyKey: "k",
    meetingItemId: globalId("item", 50),
    version: 1,
    outcome: "REJECTED",
    amount: 0,
    ...reason,
  };
  await mutate(test.database, "social.secretary", "recordDecision", input);
  const query =
    "query ($id: ID!) { application(id: $id) { decision { outcome reasonCode reasonText application { id } meetingItem { position } } history { nodes { kind } } } }";
  const { data } = await as("servicedesk", query, { id: globalId("application", 50) });
  expect(data["application"]).toMatchObject({
    decision: {
      outcome: "REJECTED",
      reasonCode: "LOWER_PRIORITY",
      application: { id: globalId("application", 50) },
      meetingItem: null,
    },
    history: { nodes: [{ kind: "RECEIVED" }, { kind: "DECIDED" }] },
  });
  expect((await as("social.chair", query, { id: globalId("application", 50) })).data["application"]).toMatchObject({
    decision: { meetingItem: { position: 1 } },
  });
});
