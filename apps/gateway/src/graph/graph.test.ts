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

describe("answers of the graph", () => {
  it("are never kept by a cache", async () => {
    expect((await ask(gateway.url, who)).headers.get("cache-control")).toBe("no-store");
  });
});
