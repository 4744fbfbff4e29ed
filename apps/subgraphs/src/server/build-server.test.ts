import { installationKey, signViewer } from "@indgang/subgraph-kit";
import { createSubgraphEngine } from "@indgang/supergraph";
import { FixtureContext, paperId, papersSubgraph, viewerIn } from "@indgang/supergraph/testing";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createAnswerQuestion } from "./answer-question.ts";
import { buildServer } from "./build-server.ts";

const secret = "a secret of thirty-two characters";
const lines: string[] = [];
const database = { isThere: true };
let app: FastifyInstance;

beforeAll(async () => {
  app = buildServer({
    answer: createAnswerQuestion(createSubgraphEngine(papersSubgraph)),
    key: (await installationKey(secret)).verification,
    logger: pino({ level: "debug" }, { write: (line: string) => void lines.push(line) }),
    contextFor: ({ viewer, correlationId }) => new FixtureContext(viewer, correlationId),
    isReady: async () => database.isThere,
  });
});
afterAll(() => app.close());

interface Answered {
  readonly status: number;
  readonly body: { data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

async function ask(query: string, token: string | null, scheme = "Bearer"): Promise<Answered> {
  const headers = {
    "x-correlation-id": "correlation-7",
    ...(token === null ? {} : { authorization: `${scheme} ${token}` }),
  };
  const response = await app.inject({ method: "POST", url: "/graphql", headers, payload: { query } });
  return { status: response.statusCode, body: response.json() };
}

const tokenOf = async (seat: string, ofSecret = secret, at = new Date()): Promise<string> =>
  signViewer(viewerIn(seat), (await installationKey(ofSecret)).signing, at);

const entity = `{ _entities(representations: [{ __typename: "Paper", id: "${paperId(1)}" }]) { ... on Paper { title } } }`;

it("answers the gateway, also for entities", async () => {
  expect(await ask(entity, await tokenOf("social"))).toEqual({
    status: 200,
    body: { data: { _entities: [{ title: "Paper 1" }] } },
  });
});

it("answers as the viewer whom the gateway signed", async () => {
  const rename = `mutation { renamePaper(id: "${paperId(1)}", title: "Ny") { __typename } }`;
  expect((await ask(rename, await tokenOf("social"))).body.data).toEqual({
    renamePaper: { __typename: "RenamePaperPayload" },
  });
  expect((await ask(rename, await tokenOf("culture"))).body.data).toEqual({
    renamePaper: { __typename: "NotAllowed" },
  });
});

it.each([
  ["no token", async () => null, "Bearer"],
  ["nonsense", async () => "x.y.z", "Bearer"],
  ["a token of another installation", () => tokenOf("social", "another secret of thirty-two characters"), "Bearer"],
  ["a token of two minutes ago", () => tokenOf("social", secret, new Date(Date.now() - 120_000)), "Bearer"],
  ["another scheme", () => tokenOf("social"), "Basic"],
])("refuses %s, for entities and for the SDL too", async (_, token, scheme) => {
  for (const query of [entity, "{ _service { sdl } }", "{ papers { totalCount } }"]) {
    const { status, body } = await ask(query, await token(), scheme);
    expect([status, body.data]).toEqual([401, undefined]);
  }
});

it("takes nobody's word in headers", async () => {
  const headers = { "x-viewer": JSON.stringify(viewerIn("social")), "x-indgang-seat": "social" };
  const response = await app.inject({ method: "POST", url: "/graphql", headers, payload: { query: entity } });
  expect(response.statusCode).toBe(401);
});

it("masks a fault with the gateway's correlation id, and logs it without the values in its words", async () => {
  lines.splice(0);
  const { body } = await ask("{ broken }", await tokenOf("social"));
  expect(body.errors?.[0]).toMatchObject({
    path: ["broken"],
    extensions: { code: "INTERNAL_SERVER_ERROR", correlationId: "correlation-7" },
  });
  expect(JSON.stringify(body)).not.toContain("SECRET");
  expect(lines.join("")).toContain("fault in the subgraph");
  expect(lines.join("")).not.toMatch(/SECRET|kodeord|Åse/u);
});

it.each([
  ["what cannot be parsed", "{ papers {", "GRAPHQL_PARSE_FAILED"],
  ["what is not in the schema", "{ paperz }", "GRAPHQL_VALIDATION_FAILED"],
  ["who wants to read the schema", "{ __schema { queryType { name } } }", "GRAPHQL_VALIDATION_FAILED"],
  ["variables that are missing", "query ($id: ID!) { paper(id: $id) { title } }", "BAD_USER_INPUT"],
  ["several operations without a name", "query A { __typename } query B { __typename }", "BAD_USER_INPUT"],
  ["nothing", "", "BAD_REQUEST"],
])("refuses %s, in words", async (_, query, code) => {
  const { status, body } = await ask(query, await tokenOf("social"));
  expect([status, body.data, body.errors?.[0]?.extensions["code"]]).toEqual([400, undefined, code]);
});

it.each([
  ["a list of operations", [{ query: "{ __typename }" }], 400],
  ["variables that are a list", { query: "{ __typename }", variables: [] }, 400],
  ["a name that is a number", { query: "{ __typename }", operationName: 7 }, 400],
])("refuses %s", async (_, payload, status) => {
  const headers = { authorization: `Bearer ${await tokenOf("social")}` };
  const response = await app.inject({ method: "POST", url: "/graphql", headers, payload });
  expect(response.statusCode).toBe(status);
  expect(response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
});

it.each([
  ["text that is not JSON", "application/json", "{", 400],
  ["another type of body", "text/plain", "{}", 415],
])("refuses %s", async (_, type, payload, status) => {
  const headers = { authorization: `Bearer ${await tokenOf("social")}`, "content-type": type };
  const response = await app.inject({ method: "POST", url: "/graphql", headers, payload });
  expect(response.statusCode).toBe(status);
  expect(response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
});

it("answers a document that it has seen, with other variables", async () => {
  const query = "query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Paper { title } } }";
  const headers = { authorization: `Bearer ${await tokenOf("social")}` };
  for (const n of [1, 2]) {
    const variables = { keys: [{ __typename: "Paper", id: paperId(n) }] };
    const response = await app.inject({ method: "POST", url: "/graphql", headers, payload: { query, variables } });
    expect(response.json()).toEqual({ data: { _entities: [{ title: `Paper ${n}` }] } });
  }
});

it("tells alive from ready", async () => {
  database.isThere = false;
  expect((await app.inject("/healthz")).statusCode).toBe(200);
  expect((await app.inject("/readyz")).statusCode).toBe(503);
  database.isThere = true;
  expect((await app.inject("/readyz")).statusCode).toBe(200);
});

it.each(["/", "/graphql"])("answers GET %s to nobody", async (url) => {
  expect((await app.inject(url)).statusCode).toBe(404);
});
