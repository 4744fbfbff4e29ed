import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { defineSubgraph } from "./define-subgraph.ts";
import { undescribedElements } from "./undescribed.ts";
import { execute } from "../testing/execute.ts";
import { BookResolver, BookType, library } from "../testing/library.subgraph.ts";

const first = "book_00000000-0000-4000-8000-000000000001";

it("gives federated SDL in which types and fields are sorted", () => {
  expect(library.sdl).toContain('type Book implements Node @key(fields: "id")');
  const types = [...library.sdl.matchAll(/^type (\w+)/gmu)].map((match) => String(match[1]));
  expect(types).toEqual(types.toSorted((left, right) => (left < right ? -1 : 1)));
  expect(types).toContain("StateConflict");
});

it("costs nothing for a field that is only read", () => {
  expect(library.resolvers["Book"]).not.toHaveProperty("price");
  expect(library.resolvers["PageInfo"]).toEqual({});
});

it("resolves references, and answers null for unknown and malformed ids", async () => {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Book { title price } } }`;
  const keys = [first, "book_00000000-0000-4000-8000-000000000009", "nonsense", ""].map((id) => ({
    __typename: "Book",
    id,
  }));
  const { data, errors } = await execute(library, { query, variables: { keys }, context: {} });
  expect(errors).toBeUndefined();
  expect(data).toEqual({ _entities: [{ title: "BOG 1", price: 100 }, null, null, null] });
});

it("refuses to build when an entity has no reference", async () => {
  const built = defineSubgraph({
    name: "library",
    resolvers: [BookResolver],
    orphanedTypes: [BookType],
    references: {},
  });
  await expect(built).rejects.toThrow("entities without a reference: Book");
});

it("refuses to build when a reference has no entity", async () => {
  const references = { Book: { owns: false }, Shelf: { owns: false } } as const;
  const built = defineSubgraph({ name: "library", resolvers: [BookResolver], orphanedTypes: [BookType], references });
  await expect(built).rejects.toThrow("no entity here: Shelf");
});

it("has a description on every element of the kit's own types", () => {
  expect(undescribedElements(library.plain)).toEqual([]);
});

it("lists every element without a description", () => {
  const schema = buildSchema(`
    type Query { a(b: Int): C  }
    enum C { D }
    input E { f: Int }
    scalar G
    union H = Query
    """Described.""" interface I { """Described.""" j: Int }
  `);
  expect(undescribedElements(schema)).toEqual(["C", "C.D", "E", "E.f", "G", "H", "Query", "Query.a", "Query.a.b"]);
});
