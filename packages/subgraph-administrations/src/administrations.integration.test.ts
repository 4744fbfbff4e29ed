import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import type { RequestContext } from "@indgang/subgraph-kit";
import { undescribedElements } from "@indgang/subgraph-kit";
import { execute } from "@indgang/subgraph-kit/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { administrations } from "./index.ts";
import { contextOf, copenhagen, people, uuid } from "./testing/copenhagen.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(copenhagen);
});
afterAll(() => test.close());

/** Runs a query and says how many statements it took. */
async function ask(context: RequestContext, query: string, variables = {}) {
  const before = test.database.statements.count;
  const { data, errors } = await execute(administrations, { query, variables, context });
  expect(errors).toBeUndefined();
  return { data: data ?? {}, statements: test.database.statements.count - before };
}
const mette = () => contextOf(test.database, "social", "mette", "CASEWORKER");
const everyone = () => contextOf(test.database, "public");

it("describes every element of its schema", () => {
  expect(undescribedElements(administrations.schema)).toEqual([]);
});

const viewer =
  "{ viewer { seat roles permissions person { id name title } municipality { id name code isSandbox } administration { id slug name nameEn } } }";

it("POOL-1 viewer answers a case worker with seat, roles and what she may do, in three statements", async () => {
  const { data, statements } = await ask(mette(), viewer);
  expect(data["viewer"]).toEqual({
    seat: "social",
    roles: ["CASEWORKER"],
    permissions: ["READ_CASES", "ASSESS", "ASSIGN", "REGISTER_APPLICATION", "CHECK_FORMALITIES", "VERIFY_ASSOCIATION"],
    person: { id: `person_${uuid(people.mette)}`, name: "Mette Holm", title: "Fuldmægtig" },
    municipality: { id: "municipality_101", name: "København", code: 101, isSandbox: false },
    administration: {
      id: "administration_social",
      slug: "social",
      name: "Socialforvaltningen",
      nameEn: "Social Services",
    },
  });
  expect(statements).toBe(3);
});

it("viewer answers whoever has not logged in, in one statement", async () => {
  const { data, statements } = await ask(everyone(), viewer);
  expect(data["viewer"]).toMatchObject({
    seat: "public",
    roles: [],
    permissions: [],
    person: null,
    administration: null,
    municipality: { code: 101 },
  });
  expect(statements).toBe(1);
});

it.each([
  ["servicedesk", "desk", "SERVICE_DESK", "Dorte Skranke"],
  ["association", "forening", "ASSOCIATION", "forening"],
  ["auditor", "auditor", "AUDITOR", "Rikke Revisor"],
] as const)("viewer answers in the seat %s", async (seat, who, role, name) => {
  const { data } = await ask(contextOf(test.database, seat, who, role), viewer);
  expect(data["viewer"]).toMatchObject({
    seat,
    roles: [role],
    person: { name },
    administration: null,
    municipality: { code: 101 },
  });
});

it("POOL-14 everybody reads administrations and committees, of the own municipality alone, in Danish order", async () => {
  const { data, statements } = await ask(
    everyone(),
    "{ administrations { name municipality { code } committees { name administration { slug } members { seat validFrom validTo person { name administration { slug } } } } } }",
  );
  expect(data["administrations"]).toEqual([
    {
      name: "Kultur- og Fritidsforvaltningen",
      municipality: { code: 101 },
      committees: [{ name: "Kultur- og Fritidsudvalget", administration: { slug: "culture" }, members: [] }],
    },
    {
      name: "Socialforvaltningen",
      municipality: { code: 101 },
      committees: [
        {
          name: "Socialudvalget",
          administration: { slug: "social" },
          members: [
            {
              seat: "CHAIR",
              validFrom: "2026-01-01",
              validTo: null,
              person: { name: "Ida Formand", administration: { slug: "social" } },
            },
            {
              seat: "MEMBER",
              validFrom: "2026-01-01",
              validTo: "2026-11-22",
              person: { name: "Ali Medlem", administration: { slug: "social" } },
            },
          ],
        },
      ],
    },
  ]);
  expect(statements).toBe(4);
});

it.each([
  "administration_nowhere",
  "administration_",
  "committee_x",
  "",
  "administration_social-",
  "administration_SOCIAL",
  `person_${uuid(1)}`,
])("the id %j is answered as unknown, without a word", async (id) => {
  const { data } = await ask(
    mette(),
    "query ($id: ID!) { administration(id: $id) { name } committee(id: $id) { name } }",
    { id },
  );
  expect(data).toEqual({ administration: null, committee: null });
});

it("a committee of another municipality is answered as unknown", async () => {
  const { data } = await ask(mette(), "query ($id: ID!) { committee(id: $id) { name } }", {
    id: `committee_${uuid(22)}`,
  });
  expect(data).toEqual({ committee: null });
});

const staff =
  "query ($id: ID!, $first: Int = 2, $after: String) { administration(id: $id) { staff(first: $first, after: $after) { nodes { name } totalCount pageInfo { hasNextPage endCursor } } } }";
const staffOf = (data: Record<string, unknown>) =>
  (
    data["administration"] as {
      staff: {
        nodes: { name: string }[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }
  ).staff;

it("an administration's own people page through its staff, by Danish name, without politicians", async () => {
  const first = await ask(mette(), staff, { id: "administration_social" });
  expect(staffOf(first.data)).toMatchObject({
    nodes: [{ name: "Birgit Aagaard" }, { name: "Mette Holm" }],
    totalCount: 3,
    pageInfo: { hasNextPage: true },
  });
  expect(first.statements).toBe(3);
  const second = await ask(mette(), staff, {
    id: "administration_social",
    after: staffOf(first.data).pageInfo.endCursor,
  });
  expect(staffOf(second.data)).toMatchObject({ nodes: [{ name: "Åse Ørum" }], pageInfo: { hasNextPage: false } });
});

it.each([
  ["culture", "culture", "CASEWORKER"],
  ["servicedesk", "desk", "SERVICE_DESK"],
  ["association", "forening", "ASSOCIATION"],
  ["auditor", "auditor", "AUDITOR"],
] as const)("the staff of Social is empty for %s, and not even counted", async (seat, who, role) => {
  const { data, statements } = await ask(contextOf(test.database, seat, who, role), staff, {
    id: "administration_social",
  });
  expect(staffOf(data)).toEqual({ nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } });
  expect(statements).toBe(1);
});

const references =
  "query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Person { name } ... on Administration { slug } ... on Committee { name } ... on Municipality { code } } }";
const personReference = (who: keyof typeof people) => ({ __typename: "Person", id: `person_${uuid(people[who])}` });

it("references are answered in one statement per type, and hidden or malformed ones with null", async () => {
  const of = [
    personReference("mette"),
    personReference("chair"),
    personReference("culture"),
    { __typename: "Person", id: "person_nobody" },
    { __typename: "Administration", id: "administration_culture" },
    { __typename: "Administration", id: "administration_none" },
    { __typename: "Committee", id: `committee_${uuid(21)}` },
    { __typename: "Committee", id: `committee_${uuid(22)}` },
    { __typename: "Municipality", id: "municipality_101" },
    { __typename: "Municipality", id: "municipality_999" },
    { __typename: "Municipality", id: "municipality_-" },
  ];
  const { data, statements } = await ask(mette(), references, { of });
  expect(data["_entities"]).toEqual([
    { __typename: "Person", name: "Mette Holm" },
    { __typename: "Person", name: "Ida Formand" },
    null,
    null,
    { __typename: "Administration", slug: "culture" },
    null,
    { __typename: "Committee", name: "Kultur- og Fritidsudvalget" },
    null,
    { __typename: "Municipality", code: 101 },
    null,
    null,
  ]);
  expect(statements).toBe(4);
});

it("the public knows politicians, and no other person", async () => {
  const { data } = await ask(everyone(), references, {
    of: [personReference("mette"), personReference("chair"), personReference("desk")],
  });
  expect(data["_entities"]).toEqual([null, { __typename: "Person", name: "Ida Formand" }, null]);
});
