import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { applicationStates } from "@indgang/domain/pools";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  globalId,
  insert,
  insertCase,
  insertMeeting,
  insertWorld,
  marker,
  mutate,
  reason,
  type Answer,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
const as = (who: Who, query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
  ask(test.database, who, query, variables);

const grant = (number: number, slug: string, applicationId: string | null) => ({
  municipality_id: 101,
  administration_id: slug,
  id: globalId("grant", number).slice("grant_".length),
  pool_id: globalId("pool", slug === "social" ? 1 : 4).slice("pool_".length),
  association_id: globalId("association", 1).slice("association_".length),
  application_id: applicationId && globalId("application", 6).slice("application_".length),
  title: `Bevilling ${number}`,
  amount: number * 100,
  currency: "DKK",
  awarded_on: `2026-0${number}-01`,
  year: 2026,
  source: "IMPORT",
});

beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await insertWorld(owner);
    for (const [index, state] of applicationStates.entries()) {
      const options = { state, amount: (index + 1) * 1_000_000, dueOn: index < 5 ? `2026-11-2${index}` : null };
      await insertCase(owner, index + 1, {
        ...options,
        ...(state === "ASSESSING" && { assignee: "social.caseworker" as const }),
      });
    }
    await insertCase(owner, 20, { slug: "culture", state: "RECOMMENDED" });
    await insertCase(owner, 21, { slug: "culture", state: "SCHEDULED" });
    await insertCase(owner, 22, { state: "ASSESSING", association: 3, title: "100% åbent hus" });
    await insertMeeting(owner, 1, { cases: [5] });
    await insertMeeting(owner, 2, { slug: "culture", cases: [21] });
    await insert(owner, "grant_given", [grant(1, "social", "6"), grant(2, "culture", null), grant(3, "culture", null)]);
  });
});
afterAll(() => test.close());

const caseFields = `id version caseNumber title purpose state channel association { id } administration { id } receivedAt appliedAmount targetGroups participants volunteers
  assignee { id } dueOn waitsFor pool { id name terms { legalBasis } criteria { title } } round { id state budget granted left applicationCount appliedTotal budgetLines { id left } }
  budget { kind amount note } goals { position text measure } otherFunding { funder amount state } formalCheck { items { code met note } completedAt missing dueOn }
  assessment { id summary criteria { criterion { id title } rating note } } decision { id outcome } history { nodes { kind note actor { id } } totalCount }`;

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
  expect(one.statements).toBe(16);
  const many = await as("social.caseworker", `{ applications(first: 50) { nodes { ${caseFields} } } }`);
  expect(many.errors).toEqual([]);
  expect(many.statements).toBe(16);
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

interface ListAnswer {
  readonly nodes: readonly { readonly caseNumber: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly startCursor: string;
    readonly endCursor: string;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}
const list = async (who: Who, variables: object): Promise<ListAnswer> => {
  const answer = await as(
    who,
    "query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ApplicationOrder! = DUE_ON_ASC, $filter: ApplicationFilter) { applications(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) { nodes { caseNumber } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }",
    { ...variables },
  );
  if (answer.errors.length > 0) throw new Error(answer.errors.join());
  return answer.data["applications"] as ListAnswer;
};
const numbersOf = ({ nodes }: ListAnswer): number[] => nodes.map(({ caseNumber }) => Number(caseNumber.slice(-4)));

it.each([
  ["DUE_ON_ASC", [1, 2, 3, 4, 5, 6, 7, 8, 9, 22]],
  ["RECEIVED_AT_ASC", [1, 2, 3, 4, 5, 6, 7, 8, 9, 22]],
  ["RECEIVED_AT_DESC", [22, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
  ["AMOUNT_ASC", [1, 22, 2, 3, 4, 5, 6, 7, 8, 9]],
  ["AMOUNT_DESC", [9, 8, 7, 6, 5, 4, 3, 2, 22, 1]],
  ["ASSOCIATION_NAME_ASC", [1, 2, 3, 4, 5, 6, 7, 8, 9, 22]],
  ["CASE_NUMBER_ASC", [1, 2, 3, 4, 5, 6, 7, 8, 9, 22]],
])("pages through %s forth and back, over cases without a deadline too", async (orderBy, expected) => {
  const forth: number[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: ListAnswer = await list("social.caseworker", { first: 3, after, orderBy });
    forth.push(...numbersOf(page));
    ({ endCursor: after, hasNextPage: more } = page.pageInfo);
  }
  expect(forth).toEqual(expected);
  const back: number[] = [];
  for (let before: string | null = null, more = true; more;) {
    const page: ListAnswer = await list("social.caseworker", { last: 4, before, orderBy });
    back.unshift(...numbersOf(page));
    ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
  }
  expect(back).toEqual(expected);
});

it.each([
  [{ states: ["RECEIVED", "RETURNED"] }, [1, 2]],
  [{ states: [] }, []],
  [{ waitsFor: "CASEWORKER" }, [3, 22]],
  [{ assignedToMe: true }, [3]],
  [{ assignedToMe: true, assigneeId: globalId("person", 11) }, []],
  [{ search: "ÅBENT 100%" }, [22]],
  [{ search: "øens" }, [22]],
  [{ search: "%" }, [22]],
  [{ search: "soc-2025-0004" }, [4]],
  [{ amountFrom: 8_000_000 }, [8, 9]],
  [{ amountFrom: 1_000_000, amountTo: 1_000_000 }, [1, 22]],
  [{ receivedFrom: "2026-10-02" }, []],
  [{ receivedFrom: "2026-10-01", receivedTo: "2026-10-01", states: ["GRANTED"] }, [6]],
  [{ receivedTo: "2026-09-30" }, []],
  [{ poolId: globalId("pool", 1), roundId: globalId("round", 1), states: ["REJECTED"] }, [8]],
  [{ poolId: globalId("pool", 4) }, []],
  [{ poolId: "nonsense" }, []],
])("filters by %j on the server", async (filter, expected) => {
  const found = await list("social.caseworker", { filter });
  expect(numbersOf(found)).toEqual(expected);
  expect(found.totalCount).toBe(expected.length);
});

it.each(["%", "_", "\\", "' OR true --", "x".repeat(201)])("takes %j in a search for what it is", async (search) => {
  const answer = await as(
    "culture.caseworker",
    "query ($search: String) { applications(filter: { search: $search }) { totalCount } }",
    { search },
  );
  if (search.length > 200) expect(answer.errors).toHaveLength(1);
  else expect(answer.data).toEqual({ applications: { totalCount: 0 } });
});

it("POOL-2 the service desk sees the cases of all administrations, and of none the assessment, the list or what happened inside", async () => {
  const desk = await list("servicedesk", { first: 100 });
  expect(desk.totalCount).toBe(12);
  const answer = await as(
    "servicedesk",
    `{ applications(first: 50) { nodes { ${caseFields} } } committeeMeetings { totalCount nodes { id } } }`,
  );
  expect(answer.errors).toEqual([]);
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
      ["DECIDE_MEETING", "2026-11-25"],
      ["PREPARE_MEETING", null],
    ],
  ],
  ["social.chair", [["DECIDE_MEETING", "2026-11-25"]]],
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
