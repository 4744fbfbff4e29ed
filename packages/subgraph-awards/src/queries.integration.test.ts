import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awards } from "./index.ts";
import { asPerson, counted } from "./testing/operations.ts";
import { choir, enterWorld, type Name } from "./testing/world.ts";
import { decidedYear, type Year } from "./testing/year.ts";

let test: TestDatabase;
let year: Year;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
  await decidedYear(test);
  year = await decidedYear(test);
  await test.owner.query("UPDATE jury_decision SET publish_at = now() - interval '1 hour'");
}, 60_000);
afterAll(() => test.close());

const prize =
  "id name version aims restYears administration { id } categories { id kind name } criteria { id mostPoints }";
const award = "id year winner motivation prize { name } category { name } cycle { state } association { id }";
const jury =
  "state version jurors { name isChair } categories { category { name } received eligible ballotsSubmitted ballotsMissing award { winner } } minute publishAt";

/** Each query with all that hangs on it: by whom, and how many statements, however many entries. */
const queries: readonly (readonly [string, Name, string, number])[] = [
  [
    "prizes",
    "nobody",
    `prizes { nodes { ${prize} cycles { nodes { year state awards { winner } } totalCount } awards { nodes { ${award} } totalCount } } totalCount }`,
    9,
  ],
  ["prize", "vera", `prize(id: $prizeId) { ${prize} }`, 1],
  [
    "awardCycle",
    "nobody",
    `awardCycle(id: $cycleId) { version state prize { name } awards { ${award} } jury { ${jury} } }`,
    3,
  ],
  ["awardCycle", "marie", `awardCycle(id: $cycleId) { version state jury { ${jury} } }`, 18],
  ["awards", "nobody", `awards { nodes { ${award} } totalCount }`, 4],
  [
    "nominations",
    "marie",
    "nominations(cycleId: $cycleId) { nodes { nominee nominator { email } isRecused } totalCount }",
    12,
  ],
  ["nominations", "nobody", "nominations(cycleId: $cycleId) { nodes { nominee } totalCount }", 0],
  [
    "myBallot",
    "jens",
    "myBallot(cycleId: $cycleId, categoryId: $categoryId) { version entries { nodes { nomination { nominee } scores { points } } totalCount } }",
    16,
  ],
  [
    "juryResult",
    "sofie",
    "juryResult(cycleId: $cycleId, categoryId: $categoryId) { ballotsMissing entries { nodes { average nomination { nominee nominator { email } } } totalCount } }",
    18,
  ],
  ["myAwardWork", "marie", "myAwardWork { nodes { kind dueOn category { name } } totalCount }", 17],
  ["possibleJurors", "marie", "possibleJurors { nodes { name title } totalCount }", 4],
];

describe.each(queries)("%s as %s", (field, name, selection, statements) => {
  it("AWARD-1 AWARD-2 AWARD-3 is answered by a known number of statements", async () => {
    const query = `query ($prizeId: ID!, $cycleId: ID!, $categoryId: ID!) { ${selection}
      unused: prize(id: $prizeId) @skip(if: true) { id } unused2: nominations(cycleId: $cycleId, categoryId: $categoryId) @skip(if: true) { totalCount } }`;
    const [answer, taken] = await counted(test, () => asPerson(test, name).ask(query, { ...year }));
    expect(answer[field]).not.toBeNull();
    expect(taken).toBe(statements);
  });
});

it("every query of the subgraph is tried", () => {
  const fields = Object.keys(awards.schema.getQueryType()?.getFields() ?? {}).filter((name) => !name.startsWith("_"));
  expect(fields.filter((field) => !queries.some(([tried]) => tried === field))).toEqual([]);
});

it("AWARD-3 lists go on page by page, the latest year first, and narrow by prize, year and administration", async () => {
  const ask = (selection: string) => asPerson(test, "nobody").ask(`query { ${selection} }`);
  const page = "nodes { id } pageInfo { endCursor hasNextPage } totalCount";
  const first = (await ask(`awards(first: 1) { ${page} }`))["awards"] as {
    nodes: { id: string }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
    totalCount: number;
  };
  expect([first.nodes.length, first.pageInfo.hasNextPage, first.totalCount]).toEqual([1, true, 2]);
  const second = (await ask(`awards(first: 1, after: "${first.pageInfo.endCursor}") { ${page} }`))["awards"];
  expect(second).toMatchObject({ pageInfo: { hasNextPage: false } });
  expect(second).not.toMatchObject({ nodes: first.nodes });
  expect(await ask(`awards(prizeId: "${year.prizeId}") { totalCount }`)).toEqual({ awards: { totalCount: 1 } });
  expect(await ask("awards(year: 1999) { totalCount }")).toEqual({ awards: { totalCount: 0 } });
  expect(await ask(`prizes(administrationId: "${toGlobalId("Administration", "social")}") { totalCount }`)).toEqual({
    prizes: { totalCount: 0 },
  });
  expect(await ask("prizes(first: 1) { nodes { name } pageInfo { hasNextPage } }")).toMatchObject({
    prizes: { pageInfo: { hasNextPage: true } },
  });
  expect(await ask('prize(id: "prize_x") { id } awardCycle(id: "x") { id }')).toEqual({
    prize: null,
    awardCycle: null,
  });
});

it("AWARD-2 entities answer alike for what is unknown and what is hidden; an association's awards are one statement for all", async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Nomination { nominee } ... on Association { awards { nodes { winner } totalCount } } ... on Prize { name } ... on AwardCycle { year } ... on Award { winner } } }`;
  const { rows } = await test.owner.query<{ id: string }>("SELECT id FROM nomination LIMIT 1");
  const hidden = { of: [{ __typename: "Nomination", id: toGlobalId("Nomination", rows[0]?.id ?? "") }] };
  expect((await asPerson(test, "leader").ask(query, hidden))["_entities"]).toEqual([null]);
  expect((await asPerson(test, "marie").ask(query, hidden))["_entities"]).toMatchObject([
    { nominee: expect.any(String) },
  ]);
  const of = [choir, "00000000-0000-4000-8000-000000000042"].map((id) => ({
    __typename: "Association",
    id: toGlobalId("Association", id),
  }));
  const [answer, taken] = await counted(test, () => asPerson(test, "nobody").ask(query, { of }));
  expect([answer["_entities"], taken]).toMatchObject([
    [{ awards: { totalCount: 2 } }, { awards: { totalCount: 0 } }],
    2,
  ]);
});
