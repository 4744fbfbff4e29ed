import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, graphRequest, readAnswer } from "../testing/ask.ts";
import { Browser } from "../testing/browser.ts";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

const who = "query Who { viewer { seat name } }";

describe("who asks the graph", () => {
  it("is the public without a session", async () => {
    expect((await ask(gateway.url, who)).data).toEqual({ viewer: { seat: "public", name: "" } });
  });

  it("is the person of the session", async () => {
    const browser = new Browser(gateway.url);
    await browser.logIn("servicedesk");
    expect((await readAnswer(await browser.send("/graphql", graphRequest(who)))).data).toEqual({
      viewer: { seat: "servicedesk", name: "Mie Krogh" },
    });
  });

  it.each(["tampered", ""])(
    "is told that the session ended when the cookie reads %j, and the cookie is dropped",
    async (value) => {
      const browser = new Browser(gateway.url);
      browser.plant("indgang", value);
      const answer = await readAnswer(await browser.send("/graphql", graphRequest(who)));
      expect(answer.status).toBe(401);
      expect(answer.errors[0]?.extensions).toMatchObject({ code: "UNAUTHENTICATED", reason: "SESSION_ENDED" });
      expect(browser.cookie("indgang")).toBeUndefined();
    },
  );

  it("is told so too when eight hours have passed, and not a second before", async () => {
    const browser = new Browser(gateway.url);
    const start = gateway.clock.now;
    await browser.logIn("social.caseworker");
    gateway.clock.now = new Date(Math.floor(start.getTime() / 1_000) * 1_000 + (8 * 3_600 + 1) * 1_000);
    const answer = await readAnswer(await browser.send("/graphql", graphRequest(who)));
    gateway.clock.now = start;
    expect(answer.status).toBe(401);
  });

  it("keeps the session alive by working", async () => {
    const browser = new Browser(gateway.url);
    const start = gateway.clock.now;
    await browser.logIn("social.caseworker");
    const first = browser.cookie("indgang");
    gateway.clock.now = new Date(start.getTime() + 7 * 3_600_000);
    await browser.send("/graphql", graphRequest(who));
    expect(browser.cookie("indgang")).not.toBe(first);
    gateway.clock.now = new Date(start.getTime() + 14 * 3_600_000);
    expect((await readAnswer(await browser.send("/graphql", graphRequest(who)))).data).toMatchObject({
      viewer: { seat: "social" },
    });
    gateway.clock.now = start;
  });
});

describe("requests that another site could have made", () => {
  it("are refused when a form could have sent them", async () => {
    const browser = new Browser(gateway.url);
    await browser.logIn("social.caseworker");
    const response = await browser.send("/graphql", {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: JSON.stringify({ query: who }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect((await browser.send(`/graphql?query=${encodeURIComponent(who)}`)).status).toBe(400);
  });

  it("are refused when the browser names another origin", async () => {
    const browser = new Browser(gateway.url);
    await browser.logIn("social.caseworker");
    expect(
      (await browser.send("/graphql", graphRequest(who, {}, { origin: "https://evil.example", "x-indgang-csrf": "1" })))
        .status,
    ).toBe(403);
  });

  it("are answered when our own pages send them, by GET too", async () => {
    const response = await new Browser(gateway.url).send(`/graphql?query=${encodeURIComponent(who)}`, {
      headers: { "x-indgang-csrf": "1" },
    });
    expect(response.status).toBe(200);
  });
});

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

  it("say that the database is away, when that is all", async () => {
    const answer = await ask(gateway.url, "{ databaseDown }");
    expect(answer.errors[0]?.extensions["code"]).toBe("SERVICE_UNAVAILABLE");
    expect(JSON.stringify(answer)).not.toContain("10.0.0.1");
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

describe("answers of the graph", () => {
  it("are never kept by a cache", async () => {
    expect((await ask(gateway.url, who)).headers.get("cache-control")).toBe("no-store");
  });
});
