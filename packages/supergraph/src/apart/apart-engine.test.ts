import { afterAll, beforeAll, expect, it } from "vitest";
import { FixtureContext, viewerIn } from "../testing/fixture/fixture-context.ts";
import { paperId, papersSubgraph } from "../testing/fixture/papers.subgraph.ts";
import { peopleSubgraph, personId } from "../testing/fixture/people.subgraph.ts";
import { run } from "../testing/run.ts";
import { startApart, type Apart } from "../testing/start-apart.ts";

const subgraphs = [peopleSubgraph, papersSubgraph];
const contextFor = ({
  viewer,
  correlationId,
}: {
  viewer: FixtureContext["viewer"];
  correlationId: string;
}): FixtureContext => new FixtureContext(viewer, correlationId);

let apart: Apart;

beforeAll(async () => {
  apart = await startApart({ subgraphs, contextFor });
});
afterAll(() => apart.stop());

const ask = (
  query: string,
  seat = "social",
  variables: Record<string, unknown> = {},
): Promise<Record<string, unknown>> =>
  run(apart.engine, { query, variables, context: new FixtureContext(viewerIn(seat)) });

it("brings together what two subgraphs know", async () => {
  expect(
    await ask(`{ paper(id: "${paperId(2)}") { title author { name boss { name } papers { totalCount } } } }`),
  ).toEqual({
    data: {
      paper: { title: "Paper 2", author: { name: "Person 2", boss: { name: "Person 1" }, papers: { totalCount: 2 } } },
    },
  });
});

it("sends every subgraph the viewer and the correlation id, signed", async () => {
  apart.served["people"]?.requests.splice(0);
  await ask(`{ paper(id: "${paperId(1)}") { author { name } } }`, "culture");
  expect(apart.served["people"]?.requests).toEqual([{ viewer: viewerIn("culture"), correlationId: "correlation-1" }]);
});

it("never gives one viewer what was asked for another at the same time", async () => {
  const query = `{ paper(id: "${paperId(3)}") { author { name } } }`;
  const answers = await Promise.all(["social", "culture", "social", "culture"].map((seat) => ask(query, seat)));
  const [hidden, shown] = [
    { data: { paper: { author: null } } },
    { data: { paper: { author: { name: "Person 3" } } } },
  ];
  expect(answers).toEqual([hidden, shown, hidden, shown]);
});

it.each([paperId(99), "nonsense", "", personId(3)])(
  "Query.node answers null for %j, also when only the id is asked",
  async (id) => {
    expect(await ask(`{ node(id: "${id}") { id } }`)).toEqual({ data: { node: null } });
  },
);

it("masks what went wrong in a subgraph", async () => {
  const answer = await ask("{ broken }");
  expect(answer).toMatchObject({
    data: { broken: null },
    errors: [{ path: ["broken"], extensions: { code: "INTERNAL_SERVER_ERROR" } }],
  });
  expect(JSON.stringify(answer)).not.toContain("SECRET");
});

it("answers introspection beside data", async () => {
  const answer = await ask(
    `{ __typename __schema { queryType { name } } paper(id: "${paperId(1)}") { __typename title } }`,
  );
  expect(answer).toEqual({
    data: {
      __typename: "Query",
      paper: { __typename: "Paper", title: "Paper 1" },
      __schema: { queryType: { name: "Query" } },
    },
  });
});

it("is not confused by an alias that is the name of a key", async () => {
  const query = `{ paper(id: "${paperId(1)}") { id: title __typename: title author { id: nickname __typename: name } } }`;
  expect(await ask(query)).toEqual({
    data: { paper: { id: "Paper 1", __typename: "Paper 1", author: { id: "P1", __typename: "Person 1" } } },
  });
});

it("gives nulls and one error when a subgraph is gone, and the rest of the answer", async () => {
  const alone = await startApart({ subgraphs, contextFor });
  await alone.served["people"]?.stop();
  const query = `{ paper(id: "${paperId(1)}") { title author { name } } }`;
  const answer = await run(alone.engine, { query, context: new FixtureContext(viewerIn("social")) });
  await alone.stop();
  expect(answer).toMatchObject({
    data: { paper: { title: "Paper 1", author: null } },
    errors: [
      {
        message: "A part of the graph could not be reached.",
        path: ["paper", "author"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE" },
      },
    ],
  });
  expect(JSON.stringify(answer)).not.toContain("127.0.0.1");
});

it("tells every field that a subgraph which is gone leaves empty", async () => {
  const alone = await startApart({ subgraphs, contextFor });
  await alone.served["people"]?.stop();
  const query = `{ one: person(id: "${personId(1)}") { name } other: person(id: "${personId(2)}") { name } paper(id: "${paperId(1)}") { title } }`;
  const answer = await run(alone.engine, { query, context: new FixtureContext(viewerIn("social")) });
  await alone.stop();
  expect(answer).toMatchObject({
    data: { one: null, other: null, paper: { title: "Paper 1" } },
    errors: [{ path: ["one"] }, { path: ["other"] }],
  });
});

it("leaves to the subgraph what a variable is when the client says nothing", async () => {
  const query = `query ($first: Int = 2) { papers(first: $first) { nodes { title } } person(id: "${personId(1)}") { papers(first: $first) { nodes { title } } } }`;
  const answer = await ask(query);
  expect(answer).toEqual(await ask(query, "social", { first: 2 }));
  expect(answer).toMatchObject({ data: { papers: { nodes: [{ title: "Paper 1" }, { title: "Paper 2" }] } } });
});

it("does not answer after it was stopped", async () => {
  const stopped = await startApart({ subgraphs, contextFor });
  await stopped.engine.stop();
  const answer = await run(stopped.engine, {
    query: "{ papers { totalCount } }",
    context: new FixtureContext(viewerIn("social")),
  });
  await stopped.stop();
  expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }] });
});
