import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { undescribedElements } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { administrations } from "./index.ts";
import { askOf, contextOf, copenhagen, people, uuid } from "./testing/copenhagen.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(copenhagen);
});
afterAll(() => test.close());

const ask = askOf(() => test.database);
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
