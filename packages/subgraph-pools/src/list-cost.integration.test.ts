import type { SeatDatabase, Statement } from "@indgang/database";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { RequestContext } from "@indgang/subgraph-kit";
import { execute } from "@indgang/subgraph-kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pools } from "./index.ts";
import { contextOf, globalId, insertCase, insertWorld, type Who } from "./testing/index.ts";

const cases = 10_000;
let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await insertWorld(owner);
    await insertCase(owner, 1, { assignee: "social.caseworker" });
    await insertCase(owner, 2, { slug: "culture" });
    // Copies of two cases, with everything that a list sorts and filters by spread out.
    await owner.query(
      `INSERT INTO application (municipality_id, administration_id, id, version, case_number, pool_id, round_id, association_id, association_name, title, purpose, state, channel,
        received_at, applied_amount, target_groups, assignee_id, waits_for, due_on, created_at)
       SELECT municipality_id, administration_id, gen_random_uuid(), 1, case_number || '-' || n, pool_id, round_id, association_id, 'Forening ' || n % 300, 'Sag ' || n, purpose,
        (ARRAY['RECEIVED', 'ASSESSING', 'GRANTED'])[n % 3 + 1], channel, received_at + n * interval '1 minute', 1000 + n, target_groups, CASE n % 50 WHEN 0 THEN assignee_id END,
        (ARRAY['SERVICE_DESK', 'CASEWORKER', 'NOBODY'])[n % 3 + 1], CASE n % 3 WHEN 2 THEN NULL ELSE date '2026-01-01' + n % 400 END, created_at
       FROM application, generate_series(1, ${cases / 2}) AS n`,
    );
    await owner.query("ANALYZE");
  });
});
afterAll(() => test.close());

/** A request whose statements are kept. */
function watched(who: Who): { readonly context: RequestContext; readonly statements: Statement[] } {
  const { viewer, seat, correlationId } = contextOf(test.database, who);
  const statements: Statement[] = [];
  const watch = new Proxy<SeatDatabase>(seat, {
    get: (target, key) =>
      key === "query"
        ? (statement: Statement) => {
            statements.push(statement);
            return target.query(statement);
          }
        : Reflect.get(target, key),
  });
  return { context: new RequestContext({ viewer, seat: watch, correlationId }), statements };
}

interface Plan {
  readonly "Node Type": string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly Plan[];
}

/** Rows that a plan touched on its way, those thrown away included. A limit only passes on what the step below it touched. */
function touched(plan: Plan): number {
  const isLimit = plan["Node Type"] === "Limit";
  const own = isLimit ? 0 : (plan["Actual Rows"] + (plan["Rows Removed by Filter"] ?? 0)) * plan["Actual Loops"];
  return (plan.Plans ?? []).reduce((sum, child) => sum + touched(child), own);
}

const pageCost = async (who: Who, query: string, variables: object = {}): Promise<number> => {
  const { context, statements } = watched(who);
  const { errors } = await execute(pools, { query, variables: { ...variables }, context });
  expect(errors).toBeUndefined();
  const [{ text, values } = { text: "", values: [] }] = statements;
  const [found] = await context.seat.query<{ "QUERY PLAN": readonly { readonly Plan: Plan }[] }>({
    name: `explain ${who} ${text.length} ${JSON.stringify(variables)}`,
    text: `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
    values,
  });
  const plan = found?.["QUERY PLAN"][0]?.Plan;
  return plan ? touched(plan) : Number.POSITIVE_INFINITY;
};

const list =
  "query ($after: String, $orderBy: ApplicationOrder! = DUE_ON_ASC, $filter: ApplicationFilter) { applications(first: 50, after: $after, orderBy: $orderBy, filter: $filter) { nodes { id } } }";
const orders = [
  "DUE_ON_ASC",
  "RECEIVED_AT_DESC",
  "RECEIVED_AT_ASC",
  "AMOUNT_DESC",
  "AMOUNT_ASC",
  "ASSOCIATION_NAME_ASC",
  "CASE_NUMBER_ASC",
];
const midway = async (who: Who, orderBy: string): Promise<string> => {
  let after: string | null = null;
  for (let page = 0; page < 12; page += 1) {
    const { data }: Awaited<ReturnType<typeof execute>> = await execute(pools, {
      query:
        "query ($after: String, $orderBy: ApplicationOrder!) { applications(first: 100, after: $after, orderBy: $orderBy) { pageInfo { endCursor } } }",
      variables: { after, orderBy },
      context: contextOf(test.database, who),
    });
    after = (data as { applications: { pageInfo: { endCursor: string } } }).applications.pageInfo.endCursor;
  }
  return after ?? "";
};

it.each(
  (["social.caseworker", "servicedesk"] as const).flatMap((who) => orders.map((orderBy) => [who, orderBy] as const)),
)(
  "reads a page of 10,000 cases for %s by %s without touching more than it shows, in front and deep inside",
  async (who, orderBy) => {
    expect(await pageCost(who, list, { orderBy })).toBeLessThan(200);
    expect(await pageCost(who, list, { orderBy, after: await midway(who, orderBy) })).toBeLessThan(200);
  },
);

it.each([
  ["social.caseworker", { waitsFor: "CASEWORKER" }],
  ["social.caseworker", { states: ["RECEIVED"] }],
  ["social.caseworker", { poolId: globalId("pool", 1), year: 2027, states: ["GRANTED"] }],
  ["social.caseworker", { assignedToMe: true }],
  ["servicedesk", { waitsFor: "SERVICE_DESK" }],
] as const)("reads a page for %s filtered by %j by an index", async (who, filter) => {
  expect(await pageCost(who, list, { filter })).toBeLessThan(500);
});

it("finds what waits for the service desk among 10,000 cases without reading them", async () => {
  expect(await pageCost("servicedesk", "{ myWork(first: 50) { nodes { kind } } }")).toBeLessThan(700);
});

it("counts a search that a first page shows whole without looking it up again", async () => {
  const query =
    "query ($filter: ApplicationFilter) { applications(first: 50, filter: $filter) { totalCount nodes { id } } }";
  const statementsOf = async (search: string): Promise<number> => {
    const { context, statements } = watched("social.caseworker");
    const { errors } = await execute(pools, { query, variables: { filter: { search } }, context });
    expect(errors).toBeUndefined();
    return statements.length;
  };
  expect([await statementsOf("sag 4321"), await statementsOf("sag")]).toEqual([1, 2]);
});

it("searches by an index, and reads only what it found", async () => {
  expect(await pageCost("social.caseworker", list, { filter: { search: "sag 4321" } })).toBeLessThan(100);
});

const total =
  "query ($filter: ApplicationFilter) { applications(first: 1, filter: $filter) { totalCount hasUncounted } }";
const totalOf = async (who: Who, filter: object) => {
  const { data } = await execute(pools, {
    query: total,
    variables: { filter },
    context: contextOf(test.database, who),
  });
  return (data as { applications: { totalCount: number; hasUncounted: boolean } }).applications;
};

it.each([
  ["social.caseworker", {}, "true"],
  ["servicedesk", {}, "true"],
  ["social.caseworker", { poolId: globalId("pool", 1), waitsFor: "CASEWORKER" }, "waits_for = 'CASEWORKER'"],
  ["servicedesk", { states: ["RECEIVED", "GRANTED"] }, "state IN ('RECEIVED', 'GRANTED')"],
  ["social.caseworker", { year: 1999 }, "false"],
] as const)(
  "POOL-18 what is counted all along is what counting %s's cases of %j comes to",
  async (who, filter, where) => {
    const [counted] = await contextOf(test.database, who).seat.query<{ count: number }>({
      name: "counted",
      text: `SELECT count(*) AS count FROM application WHERE ${where}`,
      values: [],
    });
    expect(await totalOf(who, filter)).toEqual({ totalCount: counted?.count, hasUncounted: false });
  },
);

it("counts what nobody counts all along, and what is searched for, to a bound, and says that there is more", async () => {
  expect(await totalOf("social.caseworker", { amountFrom: 1 })).toEqual({ totalCount: 200, hasUncounted: true });
  expect(await totalOf("social.caseworker", { search: "sag" })).toEqual({ totalCount: 200, hasUncounted: true });
  expect(await totalOf("social.caseworker", { search: "sag 4321" })).toEqual({ totalCount: 1, hasUncounted: false });
});

it("pages through a search that finds much in the order of the list, touching little more than it shows", async () => {
  const filter = { search: "sag" };
  expect(await pageCost("social.caseworker", list, { filter })).toBeLessThan(1_000);
  const page =
    "query ($first: Int!, $after: String, $filter: ApplicationFilter) { applications(first: $first, after: $after, filter: $filter) { nodes { id } pageInfo { endCursor } } }";
  const read = async (first: number, after: string | null, narrowed: object | null) => {
    const context = contextOf(test.database, "social.caseworker");
    const { data } = await execute(pools, { query: page, variables: { first, after, filter: narrowed }, context });
    return (data as { applications: { nodes: readonly { id: string }[]; pageInfo: { endCursor: string } } })
      .applications;
  };
  const begin = await read(30, null, filter);
  const next = await read(30, begin.pageInfo.endCursor, filter);
  // Every case of the world has the word.
  expect([...begin.nodes, ...next.nodes]).toEqual((await read(60, null, null)).nodes);
});
