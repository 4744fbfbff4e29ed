import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, caseFields, globalId, insertManyStates, marker, type Answer, type Who } from "./testing/index.ts";

let test: TestDatabase;
const as = (who: Who, query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
  ask(test.database, who, query, variables);

beforeAll(async () => {
  test = await openTestDatabase(insertManyStates);
});
afterAll(() => test.close());

it("POOL-2 the service desk sees the cases of all administrations, and of none the assessment, the list or what happened inside", async () => {
  const answer = await as(
    "servicedesk",
    `{ applications(first: 50) { totalCount nodes { ${caseFields} } } committeeMeetings { totalCount nodes { id } } }`,
  );
  expect(answer.errors).toEqual([]);
  expect(answer.data["applications"]).toMatchObject({ totalCount: 12 });
  expect(JSON.stringify(answer)).not.toContain("HIDDEN");
  expect(answer.data["committeeMeetings"]).toEqual({ totalCount: 0, nodes: [] });
});

const entities = "query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename ... on Node { id } } }";
const hidden = [
  { __typename: "Application", id: globalId("application", 20) },
  { __typename: "Assessment", id: globalId("assessment", 20) },
  { __typename: "CommitteeMeeting", id: globalId("meeting", 2) },
  { __typename: "MeetingItem", id: globalId("item", 21) },
  { __typename: "Decision", id: globalId("decision", 1) },
];

it.each([
  "social.caseworker",
  "social.leader",
  "social.secretary",
  "social.chair",
  "public",
  "association",
  "auditor",
  "sandbox.caseworker",
] as const)(
  "POOL-1 POOL-13 shows %s no trace of Culture's cases: not by id, by list, by search, by count, by reference",
  async (who) => {
    const query = `query ($application: ID!, $meeting: ID!, $pool: ID!, $round: ID!, $association: ID!) { application(id: $application) { ${caseFields} } committeeMeeting(id: $meeting) { id items { id } }
      applications(first: 100, filter: { poolId: $pool }) { totalCount nodes { ${caseFields} } } found: applications(filter: { search: "cul" }) { totalCount }
      fundingRound(id: $round) { applicationCount appliedTotal } committeeMeetings { nodes { place } } myWork { nodes { title } totalCount }
      grants(filter: { associationId: $association }) { nodes { application { id } } } }`;
    const answer = await as(who, query, {
      application: globalId("application", 20),
      meeting: globalId("meeting", 2),
      pool: globalId("pool", 4),
      round: globalId("round", 4),
      association: globalId("association", 1),
    });
    const figures = { applicationCount: null, appliedTotal: null };
    expect(answer.errors).toEqual([]);
    expect(JSON.stringify(answer.data)).not.toContain(marker("culture"));
    expect(answer.data).toMatchObject({
      application: null,
      committeeMeeting: null,
      applications: { totalCount: 0 },
      found: { totalCount: 0 },
    });
    expect(answer.data["fundingRound"] ?? figures).toEqual(figures);
    const byReference = await as(who, entities, { keys: [...hidden, { __typename: "Application", id: "nonsense" }] });
    expect(byReference.data["_entities"]).toEqual([null, null, null, null, null, null]);
  },
);

it("POOL-1 shows Culture its own by the same references", async () => {
  const { data } = await as("culture.caseworker", entities, { keys: hidden.slice(0, 4) });
  expect(data["_entities"]).toEqual(hidden.slice(0, 4));
});

it("POOL-13 an administration sees that and how much all gave an association, and of its own cases alone which", async () => {
  const query =
    "query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Association { grants(first: 2) { totalCount nodes { amount awardedOn administration { id } pool { name } application { id } } } applications { totalCount nodes { id } } } } }";
  const keys = [1, 2, 3].map((number) => ({ __typename: "Association", id: globalId("association", number) }));
  const answer = await as("social.caseworker", query, { keys });
  const [first, second] = answer.data["_entities"] as {
    grants: { totalCount: number; nodes: object[] };
    applications: { totalCount: number };
  }[];
  expect(first?.grants).toMatchObject({
    totalCount: 3,
    nodes: [
      { amount: 300, awardedOn: "2026-03-01", administration: { id: "administration_culture" }, application: null },
      { amount: 200 },
    ],
  });
  expect(second?.grants.totalCount).toBe(0);
  expect(first?.applications.totalCount).toBe(9);
  expect(answer.statements).toBe(5);
  const own = await as("social.caseworker", "{ grants { nodes { amount application { id } } } }");
  expect(own.data["grants"]).toMatchObject({
    nodes: [{ application: null }, { application: null }, { application: { id: globalId("application", 6) } }],
  });
});
