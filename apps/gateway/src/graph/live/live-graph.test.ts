import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { graphRequest, readAnswer } from "../../testing/ask.ts";
import { Browser } from "../../testing/browser.ts";
import { startTestGateway, type TestGateway } from "../../testing/test-gateway.ts";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());
beforeEach(() => {
  Object.assign(gateway.engine.application, { title: "Besøgsvenner", seenFrom: "social" });
});

const follow = "subscription Follow($id: ID!) { applicationChanged(id: $id) { title } }";
const variables = { id: "application_1" };
const stream = { accept: "text/event-stream", "x-indgang-csrf": "1" };

/** A stream that somebody follows, event by event. */
async function follows(subject: string, browser = new Browser(gateway.url), query = follow, given: object = variables) {
  await browser.logIn(subject);
  const response = await browser.send("/graphql", graphRequest(query, { ...given }, stream));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  const next = async (): Promise<string> => {
    while (!rest.includes("\n\n")) {
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (done) return "gone";
      rest += value ?? "";
    }
    const end = rest.indexOf("\n\n");
    const event = rest.slice(0, end);
    rest = rest.slice(end + 2);
    return event;
  };
  return { response, next, leave: async () => reader?.cancel() };
}

const titled = (title: string | null) =>
  `event: next\ndata: ${JSON.stringify({ data: { applicationChanged: title && { title } } })}`;
const told = () => gateway.tell("cases", "101:1");

describe("a subscription", () => {
  it("answers at once, and again when something was told that changes the answer", async () => {
    const { response, next, leave } = await follows("social.caseworker");
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await next()).toBe(titled("Besøgsvenner"));
    const before = gateway.engine.executed();
    told();
    await expect.poll(() => gateway.engine.executed()).toBe(before + 1);
    gateway.engine.application.title = "Cykelhold";
    told();
    expect(await next()).toBe(titled("Cykelhold"));
    await leave();
    await expect.poll(told).toBe(0);
  });

  it("tells nobody of what they may not see, nor that anything was told", async () => {
    const [mine, others] = [await follows("social.caseworker"), await follows("servicedesk")];
    expect([await mine.next(), await others.next()]).toEqual([titled("Besøgsvenner"), titled(null)]);
    gateway.engine.application.title = "Cykelhold";
    told();
    expect(await mine.next()).toBe(titled("Cykelhold"));
    gateway.engine.application.seenFrom = "servicedesk";
    told();
    // The first thing that the other hears is what it may see.
    expect([await mine.next(), await others.next()]).toEqual([titled(null), titled("Cykelhold")]);
    await Promise.all([mine.leave(), others.leave()]);
  });

  it("ends when the session has ended", async () => {
    const browser = new Browser(gateway.url);
    const { next } = await follows("social.caseworker", browser);
    await next();
    const start = gateway.clock.now;
    gateway.clock.now = new Date(start.getTime() + 9 * 3_600_000);
    told();
    expect(await next()).toBe("event: complete\ndata:");
    expect(await next()).toBe("gone");
    gateway.clock.now = start;
  });

  it("masks what goes wrong, as every answer does", async () => {
    const { next, leave } = await follows(
      "social.caseworker",
      new Browser(gateway.url),
      'subscription { applicationChanged(id: "application_1") { goals { text } } }',
      {},
    );
    const event = await next();
    expect(event).toContain("INTERNAL_SERVER_ERROR");
    expect(event).toContain("correlationId");
    await leave();
  });

  it("is followed by one person ten times at once, and no more", async () => {
    const browsers = await Promise.all(Array.from({ length: 10 }, () => follows("social.caseworker")));
    const { response } = await follows("social.caseworker");
    expect(response.status).toBe(429);
    await Promise.all(browsers.map(({ leave }) => leave()));
    await expect
      .poll(async () => {
        const again = await follows("social.caseworker");
        await again.leave();
        return again.response.status;
      })
      .toBe(200);
  });

  it("is refused in words without a stream, and so is one that cannot be", async () => {
    const browser = new Browser(gateway.url);
    const plain = await readAnswer(
      await browser.send("/graphql", graphRequest("subscription { nothing }", {}, stream)),
    );
    expect(plain.errors[0]?.extensions["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(
      (await browser.send("/graphql", graphRequest(follow, variables, { "x-indgang-csrf": "1" }))).headers.get(
        "content-type",
      ),
    ).not.toContain("event-stream");
  });
});

it("a stop ends every stream", async () => {
  const other = await startTestGateway();
  const browser = new Browser(other.url);
  await browser.logIn("social.caseworker");
  const response = await browser.send("/graphql", graphRequest(follow, variables, stream));
  const text = response.text();
  await other.stop();
  expect(await text).toMatch(/event: complete\ndata:\n\n$/u);
});
