import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { undescribedElements, type RequestContext } from "@indgang/subgraph-kit";
import { execute } from "@indgang/subgraph-kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { associations } from "./index.ts";
import { associationId, contextOf, directory, foreign, own } from "./testing/directory.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(directory);
});
afterAll(() => test.close());

async function ask(context: RequestContext, query: string, variables = {}) {
  const before = test.database.statements.count;
  const { data, errors } = await execute(associations, { query, variables, context });
  return { data: data ?? {}, errors, statements: test.database.statements.count - before };
}
const everyone = () => contextOf(test.database, "public");
const caseworker = () => contextOf(test.database, "social", "CASEWORKER");

const list = `query ($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: AssociationFilter, $orderBy: AssociationOrder = NAME_ASC) {
  associations(first: $first, after: $after, last: $last, before: $before, search: $search, filter: $filter, orderBy: $orderBy) {
    nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
interface Listed {
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
  readonly totalCount: number;
}
async function listed(variables: object, context = everyone()) {
  const { data, errors, statements } = await ask(context, list, variables);
  expect(errors).toBeUndefined();
  const found = data["associations"] as Listed;
  return { ...found, names: found.nodes.map(({ name }) => name), statements };
}
const inDanishOrder = [
  "Besøgsvennerne",
  "Zebraklubben",
  "Ældre Hjælper Ældre",
  "Østerbro 100% Netværk",
  "Åben Dør",
  "Aalborgvennerne",
];

it("describes every element of its schema", () => {
  expect(undescribedElements(associations.schema)).toEqual([]);
});

it("ASSOC-1 everybody reads one directory in Danish order, in two statements with its count", async () => {
  const { names, totalCount, statements } = await listed({});
  expect(names).toEqual(inDanishOrder);
  expect({ totalCount, statements }).toEqual({ totalCount: 6, statements: 2 });
});

it.each(["servicedesk", "association", "auditor", "social", "culture"])(
  "ASSOC-1 the directory is the same in the seat %s",
  async (seat) => {
    expect((await listed({}, contextOf(test.database, seat, "INTEGRATOR"))).names).toEqual(inDanishOrder);
  },
);

it("pages forward to the end and back again, in either order", async () => {
  for (const [orderBy, expected] of [
    ["NAME_ASC", inDanishOrder],
    [
      "CREATED_AT_DESC",
      ["Åben Dør", "Østerbro 100% Netværk", "Besøgsvennerne", "Ældre Hjælper Ældre", "Aalborgvennerne", "Zebraklubben"],
    ],
  ] as const) {
    const first = await listed({ first: 4, orderBy });
    expect(first.names).toEqual(expected.slice(0, 4));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await listed({ first: 4, after: first.pageInfo.endCursor, orderBy });
    expect(second.names).toEqual(expected.slice(4));
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await listed({ last: 3, before: second.pageInfo.startCursor, orderBy });
    expect(back.names).toEqual(expected.slice(1, 4));
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect((await listed({ last: 2, orderBy })).names).toEqual(expected.slice(4));
  }
});

it("a cursor of one order is refused in the other, in plain words", async () => {
  const { pageInfo } = await listed({ first: 1 });
  const { errors } = await ask(everyone(), list, { after: pageInfo.endCursor, orderBy: "CREATED_AT_DESC" });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining("cursor"),
    extensions: { code: "BAD_USER_INPUT" },
  });
});

it.each([
  ["ældre hjælper", ["Ældre Hjælper Ældre"]],
  ["BESØG", ["Besøgsvennerne"]],
  ["13748136", ["Aalborgvennerne"]],
  ["valby dør", ["Åben Dør"]],
  ["100%", ["Østerbro 100% Netværk"]],
  ["%", ["Østerbro 100% Netværk"]],
  ["_", []],
  ["\\", []],
  ["fremmed", []],
  ["  ", inDanishOrder],
  ["\u0000", inDanishOrder],
])("ASSOC-1 a search for %j finds %j", async (search, expected) => {
  const { names, totalCount } = await listed({ search });
  expect(names).toEqual(expected);
  expect(totalCount).toBe(expected.length);
});

it("a search without end is refused in plain words", async () => {
  const { errors } = await ask(everyone(), list, { search: "x".repeat(201) });
  expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
});

it.each([
  [{ activityKinds: ["SELF_HELP"] }, ["Besøgsvennerne", "Åben Dør", "Aalborgvennerne"]],
  [{ targetGroups: ["ELDERLY"], activityKinds: ["NETWORK", "RESPITE"] }, ["Zebraklubben", "Ældre Hjælper Ældre"]],
  [{ verified: true }, ["Zebraklubben", "Aalborgvennerne"]],
  [{ verified: false, targetGroups: ["ELDERLY"] }, ["Ældre Hjælper Ældre"]],
  [{ activityKinds: [] }, []],
])("ASSOC-3 ASSOC-4 the filter %j narrows the directory", async (filter, expected) => {
  expect((await listed({ filter })).names).toEqual(expected);
});

const one =
  "query ($id: ID!) { association(id: $id) { id version name cvr size address { street city } foundedOn years { year volunteers paidStaff turnover equity } contacts { name role email phone } } }";

it("ASSOC-5 staff read an association with its years and contacts, in three statements", async () => {
  const { data, statements } = await ask(caseworker(), one, { id: associationId(own) });
  expect(data["association"]).toEqual({
    id: associationId(own),
    version: 1,
    name: "Besøgsvennerne",
    cvr: null,
    size: "SMALL",
    address: { street: "", city: "København" },
    foundedOn: null,
    years: [
      { year: 2025, volunteers: 60, paidStaff: null, turnover: null, equity: null },
      { year: 2024, volunteers: 40, paidStaff: 0, turnover: 9_007_199_254_740_991, equity: -250_000 },
    ],
    contacts: [
      { name: "Zita Formand", role: "Formand", email: "zita@besoeg.example", phone: null },
      { name: "Åge Kasserer", role: "Kasserer", email: null, phone: null },
    ],
  });
  expect(statements).toBe(3);
});

it.each([
  ["servicedesk", "SERVICE_DESK", 2],
  ["culture", "LEADER", 2],
  ["culture", "POLITICIAN", 0],
  ["auditor", "AUDITOR", 0],
  ["public", "PUBLIC", 0],
  ["public", "INTEGRATOR", 0],
] as const)("the contacts of an association are for staff: %s %s", async (seat, role, contacts) => {
  const { data, errors } = await ask(contextOf(test.database, seat, role), one, { id: associationId(own) });
  expect(errors).toBeUndefined();
  expect((data["association"] as { contacts: unknown[] }).contacts).toHaveLength(contacts);
});

it("parts of a whole page are one statement each", async () => {
  const { statements } = await ask(
    caseworker(),
    "{ associations { nodes { name years { year } contacts { name } } } }",
  );
  expect(statements).toBe(3);
});

it.each([associationId(foreign), associationId(99), "association_x", "", "person_1"])(
  "the id %j is answered as unknown",
  async (id) => {
    expect(await ask(caseworker(), one, { id })).toMatchObject({ data: { association: null }, errors: undefined });
  },
);

it("references are answered in one statement, hidden ones with null", async () => {
  const of = [own, foreign, 1].map((number) => ({ __typename: "Association", id: associationId(number) }));
  const { data, statements } = await ask(
    everyone(),
    "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Association { name } } }",
    { of },
  );
  expect(data["_entities"]).toEqual([{ name: "Besøgsvennerne" }, null, { name: "Zebraklubben" }]);
  expect(statements).toBe(1);
});
