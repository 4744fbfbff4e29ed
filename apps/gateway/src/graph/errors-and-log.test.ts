import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, graphRequest, readAnswer } from "../testing/ask.ts";
import { Browser } from "../testing/browser.ts";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

describe("errors", () => {
  it("of ours are masked, carry the correlation id, and are logged without the values in them", async () => {
    const answer = await ask(gateway.url, "query Broken { broken }");
    expect(answer.data).toEqual({ broken: null });
    expect(answer.errors[0]).toMatchObject({
      message: "Something went wrong. Give support the correlation id.",
      extensions: { code: "INTERNAL_SERVER_ERROR", correlationId: answer.headers.get("x-correlation-id") },
    });
    const line = gateway
      .log()
      .split("\n")
      .find((one) => one.includes("fault in the graph"));
    expect(line).toContain("duplicate key");
    expect(gateway.log()).not.toMatch(/13748136|Anna Andersen/u);
  });

  it("of ours are logged where a rule of validation throws, too", async () => {
    const query = 'subscription ($is: Boolean!) { applicationChanged(id: "1") @include(if: $is) { title } }';
    const answer = await ask(gateway.url, query, { is: false });
    expect(answer.errors[0]?.extensions["code"]).toBe("INTERNAL_SERVER_ERROR");
    const faults = gateway
      .log()
      .split("\n")
      .filter((line) => line.includes("fault in the graph"));
    expect(faults.join()).toContain(answer.headers.get("x-correlation-id") ?? "none");
  });

  it("that only wear a client's code are masked as well", async () => {
    const answer = await ask(gateway.url, "{ disguised }");
    expect(JSON.stringify(answer)).not.toContain("secret_table");
    expect(answer.errors[0]?.extensions["code"]).toBe("INTERNAL_SERVER_ERROR");
  });

  it("of the client's pass with their words", async () => {
    expect((await ask(gateway.url, "{ refusedByResolver }")).errors[0]).toMatchObject({
      message: "The date does not exist.",
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect((await ask(gateway.url, "{ nothing }")).errors[0]?.extensions["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
    expect((await ask(gateway.url, "{ viewer ")).errors[0]?.extensions["code"]).toBe("GRAPHQL_PARSE_FAILED");
    expect(
      (await ask(gateway.url, "query ($id: ID!) { application(id: $id) { id } }")).errors[0]?.extensions["code"],
    ).toBe("BAD_USER_INPUT");
  });

  it("tell that no operation of that name is there", async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "query A { viewer { seat } }", operationName: "B" }),
    });
    expect(response.status).toBe(400);
    expect((await readAnswer(response)).errors[0]).toMatchObject({
      message: "The document holds no operation of the name in operationName.",
      extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
    });
  });

  it("say that the database is away, when that is all", async () => {
    const answer = await ask(gateway.url, "{ databaseDown }");
    expect(answer.errors[0]?.extensions["code"]).toBe("SERVICE_UNAVAILABLE");
    expect(JSON.stringify(answer)).not.toContain("10.0.0.1");
  });

  it("say that too much comes at once, when that is all", async () => {
    expect((await ask(gateway.url, "{ databaseBusy }")).errors[0]).toMatchObject({
      message: "Too much is asked for at once right now. Try again in a moment.",
      extensions: { code: "SERVICE_UNAVAILABLE", reason: "BUSY" },
    });
  });

  it("of a database that is away are logged with their place once a minute, and a rush as a warning", async () => {
    const start = gateway.clock.now;
    const levelsOf = (words: string) =>
      gateway
        .log()
        .split("\n")
        .filter((line) => line.includes(words))
        .map((line) => (JSON.parse(line) as { level: number }).level);
    const [before, rush] = [levelsOf("The database cannot").length, levelsOf("Too much is asked").length];
    for (const minutes of [2, 2, 2, 4]) {
      gateway.clock.now = new Date(start.getTime() + minutes * 60_000);
      await ask(gateway.url, "{ databaseDown }");
      await ask(gateway.url, "{ databaseBusy }");
    }
    gateway.clock.now = start;
    expect(levelsOf("The database cannot").slice(before)).toEqual([50, 20, 20, 50]);
    expect(levelsOf("Too much is asked").slice(rush)).toEqual([40, 20, 20, 40]);
  });

  it.each([
    ["no query", "{}", {}],
    ["variables that are no object", '{"query":"{ viewer { seat } }","variables":"x"}', {}],
    ["a query that is no text", '{"query":7}', {}],
    ["a body that a form could send", "query=x", { "content-type": "application/x-www-form-urlencoded" }],
  ])("of a request with %s carry the correlation id, too", async (_, body, headers) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
    const answer = await readAnswer(response);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.errors[0]?.extensions["correlationId"]).toBe(response.headers.get("x-correlation-id"));
  });

  it("in the body itself are told in words", async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect((await readAnswer(response)).errors[0]).toMatchObject({
      message: "The body is not JSON that can be read.",
      extensions: { code: "BAD_REQUEST" },
    });
  });
});

describe("the log", () => {
  it("blanks long numbers in an operation's name, which is the client's own text", async () => {
    await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "query Somebody_0101701234 { viewer { seat } }" }),
    });
    expect(gateway.log()).toContain('"operation":"Somebody_…"');
    expect(gateway.log()).not.toContain("Somebody_0101701234");
  });

  it("tells operation, duration, seat and status of a request, and no variable, cookie or token", async () => {
    const browser = new Browser(gateway.url);
    await browser.logIn("social.caseworker");
    const answer = await readAnswer(
      await browser.send(
        "/graphql",
        graphRequest("query Find($id: ID!) { application(id: $id) { id } }", { id: "0101701234" }),
      ),
    );
    const line = gateway
      .log()
      .split("\n")
      .filter((one) => one.includes('"operation":"Find"'))
      .map((one) => JSON.parse(one) as Record<string, unknown>)
      .at(-1);
    expect(line).toMatchObject({
      operation: "Find",
      kind: "query",
      seat: "social",
      status: 200,
      route: "/graphql",
      correlationId: answer.headers.get("x-correlation-id"),
    });
    expect(line?.["duration"]).toBeTypeOf("number");
    expect(gateway.log()).not.toContain("0101701234");
    expect(gateway.log()).not.toContain(browser.cookie("indgang"));
    expect(gateway.log()).not.toContain("Karen Holm");
  });
});
