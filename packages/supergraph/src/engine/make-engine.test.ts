import { ApolloServer } from "@apollo/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTogetherEngine } from "../together/create-together-engine.ts";
import { FixtureContext, viewerIn } from "../testing/fixture/fixture-context.ts";
import { paperId, papersSubgraph } from "../testing/fixture/papers.subgraph.ts";
import { peopleSubgraph } from "../testing/fixture/people.subgraph.ts";

const engine = createTogetherEngine({ subgraphs: [peopleSubgraph, papersSubgraph] });
const inner = new FixtureContext(viewerIn("social"));
const server = new ApolloServer<{ inner: object }>({
  gateway: {
    ...engine.gateway,
    load: async (options) => {
      const { executor } = await engine.gateway.load(options);
      if (!executor) throw new Error("The engine has no executor.");
      return { executor: (request) => executor({ ...request, context: inner }) };
    },
  },
  stopOnTerminationSignals: false,
  includeStacktraceInErrorResponses: false,
});

beforeAll(() => server.start());
afterAll(() => server.stop());

async function ask(query: string, variables: Record<string, unknown> = {}, operationName?: string): Promise<unknown> {
  const { body } = await server.executeOperation(
    { query, variables, ...(operationName ? { operationName } : {}) },
    { contextValue: { inner } },
  );
  return body.kind === "single" ? JSON.parse(JSON.stringify(body.singleResult)) : body;
}

it("answers behind Apollo Server", async () => {
  expect(await ask(`{ paper(id: "${paperId(1)}") { author { name } } }`)).toEqual({
    data: { paper: { author: { name: "Person 1" } } },
  });
});

it("tells Apollo Server where something unexpected happened", async () => {
  expect(await ask("{ broken }")).toMatchObject({
    data: { broken: null },
    errors: [{ path: ["broken"], extensions: { code: "INTERNAL_SERVER_ERROR" } }],
  });
});

it("keeps the code of a client's own mistake", async () => {
  expect(await ask("{ papers(first: 101) { totalCount } }")).toMatchObject({
    errors: [{ path: ["papers"], extensions: { code: "BAD_USER_INPUT" } }],
  });
});

it("executes the operation that is named, of several", async () => {
  const query = `query A { paper(id: "${paperId(1)}") { title } } query B { paper(id: "${paperId(2)}") { title } }`;
  expect(await ask(query, {}, "B")).toEqual({ data: { paper: { title: "Paper 2" } } });
  expect(await ask(query, {}, "A")).toEqual({ data: { paper: { title: "Paper 1" } } });
});

const unreadable = { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] };

it.each(["a\u0000b", "a\ud800b"])("refuses the text %j, which no database can keep", async (text) => {
  expect(await ask("query ($id: ID!) { paper(id: $id) { title } }", { id: text })).toMatchObject(unreadable);
});

it("refuses such text in the document, too", async () => {
  expect(await ask('{ paper(id: "a\\u0000b") { title } }')).toMatchObject(unreadable);
});

it("takes text with anything else in it", async () => {
  expect(await ask("query ($id: ID!) { paper(id: $id) { title } }", { id: "👩‍👩‍👧‍👦 \u202e ' % \\" })).toEqual({
    data: { paper: null },
  });
});
