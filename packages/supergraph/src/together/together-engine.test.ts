import { expect, it } from "vitest";
import { composeGraph } from "../compose/compose-graph.ts";
import { FixtureContext, viewerIn } from "../testing/fixture/fixture-context.ts";
import { paperId, papersSubgraph } from "../testing/fixture/papers.subgraph.ts";
import { peopleSubgraph, personId } from "../testing/fixture/people.subgraph.ts";
import { run } from "../testing/run.ts";
import { createTogetherEngine } from "./create-together-engine.ts";

const subgraphs = [peopleSubgraph, papersSubgraph];
const engine = createTogetherEngine({ subgraphs, graph: composeGraph(subgraphs) });

async function ask(
  query: string,
  seat = "social",
  variables: Record<string, unknown> = {},
): Promise<{ answer: unknown; batches: FixtureContext["asked"]["batches"] }> {
  const context = new FixtureContext(viewerIn(seat));
  return { answer: await run(engine, { query, variables, context }), batches: context.asked.batches };
}

it("resolves references of a list in one batch of the owner's loader", async () => {
  const { answer, batches } = await ask(`{ papers(first: 2) { nodes { title author { name } reader { name } } } }`);
  expect(answer).toEqual({
    data: {
      papers: {
        nodes: [
          { title: "Paper 1", author: { name: "Person 1" }, reader: { name: "Person 1" } },
          { title: "Paper 2", author: { name: "Person 2" }, reader: { name: "Person 1" } },
        ],
      },
    },
  });
  expect(batches).toEqual([[personId(1), personId(2)]]);
});

it.each([
  ["the key", "{ papers { nodes { author { id __typename } } } }"],
  [
    "the key in fragments",
    "{ papers { nodes { author { ...K ... on Person { ... on Node { id } } } } } } fragment K on Person { __typename id }",
  ],
  ["fields that others add", "{ papers { nodes { author { papers { totalCount } bestPaper { title } } } } }"],
  ["a skipped field", "{ papers { nodes { author { id name @skip(if: true) nickname @include(if: false) } } } }"],
])("does not ask the owner for %s", async (_, query) => {
  const { answer, batches } = await ask(query);
  expect(answer).not.toHaveProperty("errors");
  expect(batches).toEqual([]);
});

it("asks the owner when a fragment far inside wants its field", async () => {
  const { batches } = await ask(
    "{ papers(first: 1) { nodes { author { ...A } } } } fragment A on Person { id ... on Node { ...B } } fragment B on Person { name }",
  );
  expect(batches).toEqual([[personId(1)]]);
});

it("decides for each operation anew whether a conditional field is asked", async () => {
  const query = "query ($with: Boolean!) { papers(first: 1) { nodes { author { id name @include(if: $with) } } } }";
  expect((await ask(query, "social", { with: false })).batches).toEqual([]);
  expect((await ask(query, "social", { with: true })).batches).toEqual([[personId(1)]]);
});

it("answers null for an entity that its owner hides, when a field of it must not be null", async () => {
  const query = `{ paper(id: "${paperId(3)}") { author { name } } }`;
  expect((await ask(query)).answer).toEqual({ data: { paper: { author: null } } });
  expect((await ask(query, "culture")).answer).toEqual({ data: { paper: { author: { name: "Person 3" } } } });
});

it("answers key and nulls for an entity that its owner hides, when its fields may be null", async () => {
  const { answer } = await ask(`{ paper(id: "${paperId(3)}") { author { id nickname bestPaper { title } } } }`);
  expect(answer).toEqual({
    data: { paper: { author: { id: personId(3), nickname: null, bestPaper: { title: "Paper 3" } } } },
  });
});

it("carries the null of a hidden entity up to where null is allowed", async () => {
  const { answer } = await ask(`{ paper(id: "${paperId(4)}") { title reader { name } } }`);
  expect(answer).toMatchObject({ data: { paper: null }, errors: [{ path: ["paper", "reader"] }] });
});

it("handles unions: papers are whole, people are fetched", async () => {
  const { answer, batches } = await ask("{ found { __typename ... on Paper { title } ... on Person { name } } }");
  expect(answer).toMatchObject({
    data: {
      found: [
        { title: "Paper 1" },
        { title: "Paper 2" },
        { name: "Person 1" },
        { __typename: "Person", name: "Person 2" },
        { name: "Person 1" },
      ],
    },
  });
  expect(batches).toEqual([[personId(1), personId(2)]]);
});

it.each([
  [paperId(1), "Paper"],
  [personId(1), "Person"],
])("finds %s by Query.node", async (id, typename) => {
  const { answer } = await ask(
    `{ node(id: "${id}") { id __typename ... on Paper { title } ... on Person { name papers { totalCount } } } }`,
  );
  expect(answer).toMatchObject({ data: { node: { id, __typename: typename } } });
});

it.each([paperId(99), "paper_x", "nonsense", "", "other_00000000-0000-4000-8000-000000000001", personId(3)])(
  "Query.node answers null for %j, also when only the id is asked",
  async (id) => {
    expect((await ask(`{ node(id: "${id}") { id } }`)).answer).toEqual({ data: { node: null } });
  },
);

it("Query.node shows a hidden thing to whom it is not hidden", async () => {
  expect((await ask(`{ node(id: "${personId(3)}") { id } }`, "culture")).answer).toEqual({
    data: { node: { id: personId(3) } },
  });
});

it("keeps an error of one entry of a list at its place", async () => {
  const { answer } = await ask(`{ paper(id: "${paperId(5)}") { peopleOrNull { name } } }`);
  expect(answer).toMatchObject({
    data: { paper: { peopleOrNull: [null, null, null] } },
    errors: [{ path: ["paper", "peopleOrNull", 0] }],
  });
});

it("answers refusals as types", async () => {
  const query = `mutation { renamePaper(id: "${paperId(1)}", title: "Ny") { __typename ... on Refusal { code } ... on RenamePaperPayload { paper { title author { name } } } } }`;
  expect((await ask(query)).answer).toEqual({
    data: { renamePaper: { __typename: "RenamePaperPayload", paper: { title: "Ny", author: { name: "Person 1" } } } },
  });
  expect((await ask(query, "culture")).answer).toEqual({
    data: { renamePaper: { __typename: "NotAllowed", code: "NOT_ALLOWED" } },
  });
});

it("refuses a variable that is no amount, in the scalar's own words", async () => {
  const { answer } = await ask(
    "query ($from: Money) { papers(filter: { priceFrom: $from }) { totalCount } }",
    "social",
    { from: 0.5 },
  );
  expect(answer).toMatchObject({
    errors: [{ message: expect.stringContaining("no fractions"), extensions: { code: "BAD_USER_INPUT" } }],
  });
});
