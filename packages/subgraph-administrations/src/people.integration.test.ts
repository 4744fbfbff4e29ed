import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { askOf, contextOf, copenhagen, people, uuid } from "./testing/copenhagen.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(copenhagen);
});
afterAll(() => test.close());

const ask = askOf(() => test.database);
const mette = () => contextOf(test.database, "social", "mette", "CASEWORKER");
const everyone = () => contextOf(test.database, "public");

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

it("an administration's own people page through its staff, by Danish name, without those who sit in a committee now", async () => {
  const first = await ask(mette(), staff, { id: "administration_social" });
  expect(staffOf(first.data)).toMatchObject({
    nodes: [{ name: "Birgit Aagaard" }, { name: "Egon Forhenværende" }],
    totalCount: 4,
    pageInfo: { hasNextPage: true },
  });
  expect(first.statements).toBe(3);
  const second = await ask(mette(), staff, {
    id: "administration_social",
    after: staffOf(first.data).pageInfo.endCursor,
  });
  expect(staffOf(second.data)).toMatchObject({
    nodes: [{ name: "Mette Holm" }, { name: "Åse Ørum" }],
    pageInfo: { hasNextPage: false },
  });
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
