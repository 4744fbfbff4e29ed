import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  caseFields,
  globalId,
  id,
  insert,
  insertManyStates,
  marker,
  personNumber,
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

it("POOL-1 POOL-13 POOL-15 counts what another administration gave when its minutes stand, and not before", async () => {
  const [application, meeting] = [id("application", 21), id("meeting", 2)];
  const owned = { municipality_id: 101, administration_id: "culture", application_id: application, amount: 700 };
  const decision = { id: id("decision", 21), meeting_item_id: id("item", 21), budget_line_id: id("line", 41) };
  const words = { outcome: "FULL", reason_text: "", decided_at: "2026-11-20T10:00:00Z" };
  const by = { recorded_by_id: id("person", personNumber("culture.secretary")) };
  await insert(test.owner, "decision", [{ ...owned, ...decision, ...words, ...by }]);
  const given = { pool_id: id("pool", 4), association_id: id("association", 1), awarded_on: "2026-11-20", year: 2026 };
  const grant = { ...owned, id: id("grant", 21), ...given, title: "Koncert", currency: "DKK", source: "DECISION" };
  await insert(test.owner, "grant_given", [grant]);
  const text =
    "SELECT facts #>> '{doubleFunding,grantedByOthers}' AS others, facts #>> '{doubleFunding,granted}' AS given";
  const counted = () =>
    test.database.seat(101, "social").query({
      name: "double funding",
      text: `${text} FROM wall.report_facts(ARRAY[2026]) WHERE kind IN ('OWN', 'WHOLE') ORDER BY kind`,
      values: [],
    });
  const standing = (others: string, all: string) => [expect.objectContaining({ others }), { others: null, given: all }];
  expect(await counted()).toEqual(standing("500", "600"));
  await test.owner.query("UPDATE committee_meeting SET state = 'CLOSED' WHERE id = $1", [meeting]);
  expect(await counted()).toEqual(standing("1200", "1300"));
});
