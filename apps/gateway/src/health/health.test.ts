import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { Browser } from "../testing/browser.ts";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

const ready = async (): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${gateway.url}/readyz`);
  return { status: response.status, body: await response.json() };
};

describe("a database that goes away", () => {
  it("turns /readyz to 503 with the reason, and back, while /healthz stays", async () => {
    expect(await ready()).toEqual({ status: 200, body: { ready: true, database: "ok", engine: "ok" } });
    gateway.people.isDown = true;
    expect(await ready()).toEqual({
      status: 503,
      body: { ready: false, database: "The database does not answer.", engine: "ok" },
    });
    expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
    gateway.people.isDown = false;
    expect((await ready()).status).toBe(200);
  });

  it("costs nobody her session: 503 in words, and the same session works again afterwards", async () => {
    const browser = new Browser(gateway.url);
    await browser.logIn("social.caseworker");
    const cookie = { cookie: `indgang=${browser.cookie("indgang") ?? ""}` };
    gateway.people.isDown = true;
    gateway.clock.now = new Date(gateway.clock.now.getTime() + 11_000);
    const away = await ask(gateway.url, "{ viewer { seat } }", {}, cookie);
    expect(away.status).toBe(503);
    expect(away.errors[0]).toMatchObject({
      message: "The database cannot be reached right now. Try again in a moment.",
      extensions: { code: "SERVICE_UNAVAILABLE" },
    });
    expect(away.headers.get("retry-after")).toBe("5");
    gateway.people.isDown = false;
    expect((await ask(gateway.url, "{ viewer { seat } }", {}, cookie)).data).toEqual({ viewer: { seat: "social" } });
  });
});
