import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";
import { findPublicFiles } from "./frontends.ts";

let folder: string;
let gateway: TestGateway;
const script = `console.log(${JSON.stringify("indgang ".repeat(500))});`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gw-"));
  await Promise.all(["assets", "social", "culture"].map((name) => mkdir(join(folder, name))));
  await writeFile(join(folder, "index.html"), "<h1>Indgang</h1>");
  await writeFile(join(folder, "social/index.html"), "<h1>Social</h1>");
  await writeFile(join(folder, "culture/index.html"), "<h1>Culture</h1>");
  await writeFile(join(folder, "assets/app-4f9a1c22.js"), script);
  gateway = await startTestGateway({ publicFiles: findPublicFiles(folder) });
});
afterAll(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${gateway.url}${path}`, { headers, redirect: "manual" });

describe("the frontends", () => {
  it.each([
    ["/", "Indgang"],
    ["/social/", "Social"],
    ["/social/cases/application_1?tab=2", "Social"],
    ["/culture/%C3%A6ldre", "Culture"],
  ])("%s gets the page of its frontend, asked for anew each time", async (path, text) => {
    const response = await get(path);
    expect(await response.text()).toContain(text);
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it("gain the slash they lack", async () => {
    const response = await get("/social");
    expect([response.status, response.headers.get("location")]).toEqual([301, "/social/"]);
  });

  it("are compressed, and kept for ever where the name tells the content", async () => {
    const response = await get("/assets/app-4f9a1c22.js", { "accept-encoding": "br" });
    expect(await response.text()).toBe(script);
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it.each([
    "/nowhere",
    "/assets/old-11111111.js",
    "/social/missing.js",
    "/socialist",
    "/../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/%E0%A4%A",
  ])("%s is a real 404, in Danish", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Siden findes ikke");
  });
});

describe("security headers", () => {
  it.each(["/", "/nowhere", "/session", "/healthz", "/demo-identity/interaction/none"])(
    "on %s forbid what is not our own",
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.has("x-powered-by")).toBe(false);
    },
  );
});

describe("a page on 127.0.0.1", () => {
  it("is sent to localhost, where the log-in knows it", async () => {
    const answer = await gateway.app.inject({
      url: "/social/?a=1",
      headers: { host: `127.0.0.1:${new URL(gateway.url).port}`, accept: "text/html" },
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([307, `${gateway.url}/social/?a=1`]);
  });
});

describe("somebody who asks too often", () => {
  it("is told how long to wait, and nobody else is", async () => {
    const strict = await startTestGateway({ rateLimit: 2 });
    const question = "{ viewer { seat } }";
    await ask(strict.url, question);
    await ask(strict.url, question);
    const refused = await ask(strict.url, question);
    expect(refused.status).toBe(429);
    expect(refused.errors[0]?.extensions).toMatchObject({ code: "TOO_MANY_REQUESTS" });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await fetch(`${strict.url}/healthz`)).status).toBe(200);
    await strict.stop();
  });
});

describe("a request that comes drop by drop", () => {
  it("is given up after a while", () => {
    expect(gateway.app.server.requestTimeout).toBeGreaterThan(0);
    expect(gateway.app.server.requestTimeout).toBeLessThanOrEqual(60_000);
  });
});

describe("stopping", () => {
  it("lets a request in flight finish, and accepts no other", async () => {
    const stopping = await startTestGateway();
    const inFlight = ask(stopping.url, "{ held }");
    await stopping.engine.asked;
    const closed = stopping.app.close();
    stopping.engine.letGo();
    expect((await inFlight).data).toEqual({ held: "let go" });
    await closed;
    await expect(fetch(`${stopping.url}/healthz`)).rejects.toThrow();
    await stopping.stop();
  });
});
