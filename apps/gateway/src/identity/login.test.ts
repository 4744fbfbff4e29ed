import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graphRequest, readAnswer } from "../testing/ask.ts";
import { Browser } from "../testing/browser.ts";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

const session = async (browser: Browser): Promise<Record<string, unknown>> =>
  (await (await browser.send("/session")).json()) as Record<string, unknown>;

describe("logging in through the demo provider", () => {
  it("leads back to where the person wanted to go, with a session of her own", async () => {
    const browser = new Browser(gateway.url);
    const { address } = await browser.logIn("social.caseworker", { to: "/social/cases?state=open#top" });
    expect(address).toBe(`${gateway.url}/social/cases?state=open#top`);
    expect(await session(browser)).toMatchObject({
      loggedIn: true,
      name: "Karen Holm",
      seat: "social",
      frontend: "/social/",
    });
  });

  it("leads to the person's own frontend when no target was named", async () => {
    const browser = new Browser(gateway.url);
    expect((await browser.logIn("social.caseworker", { to: "" })).address).toBe(`${gateway.url}/social/`);
  });

  it("asks who it is each time, so that one can change person", async () => {
    const browser = new Browser(gateway.url);
    await browser.logIn("social.caseworker");
    await browser.logIn("servicedesk");
    expect(await session(browser)).toMatchObject({ name: "Mie Krogh", seat: "servicedesk", frontend: null });
  });

  it("refuses a wrong password in both languages, keeps the user name, and starts no session", async () => {
    const browser = new Browser(gateway.url);
    const { response } = await browser.logIn("social.caseworker", { password: "guess" });
    expect(response.status).toBe(401);
    const page = await response.text();
    expect(page).toContain("Brugernavnet eller adgangskoden passer ikke");
    expect(page).toContain("The user name or the password is not right");
    expect(page).toMatch(/name="subject"[^>]* value="social\.caseworker"/u);
    expect(await session(browser)).toEqual({ loggedIn: false, logIn: "/login" });
  });

  it("refuses a person whom the municipality does not know", async () => {
    const browser = new Browser(gateway.url);
    const { response } = await browser.logIn("jury");
    expect(response.status).toBe(403);
    expect(browser.cookie("indgang")).toBeUndefined();
  });

  it("lets two tabs log in at the same time", async () => {
    const browser = new Browser(gateway.url);
    const first = await browser.open("/login?to=/social/first");
    const action = /action="([^"]+)"/u.exec(await first.response.text())?.[1] ?? "";
    await browser.logIn("social.caseworker", { to: "/social/second" });
    const { address } = await browser.open(action, {
      method: "POST",
      body: new URLSearchParams({ subject: "social.caseworker", password: "demo" }),
    });
    expect(address).toBe(`${gateway.url}/social/first`);
  });

  it("refuses a callback that another browser began", async () => {
    const [victim, attacker] = [new Browser(gateway.url), new Browser(gateway.url)];
    const page = await attacker.open("/login");
    const action = /action="([^"]+)"/u.exec(await page.response.text())?.[1] ?? "";
    const posted = await attacker.send(action, {
      method: "POST",
      body: new URLSearchParams({ subject: "social.caseworker", password: "demo" }),
    });
    const resumed = await attacker.send(posted.headers.get("location") ?? "");
    const callback = resumed.headers.get("location") ?? "";
    expect(callback).toContain("/login/callback?code=");
    expect((await victim.send(callback)).status).toBe(400);
    expect(victim.cookie("indgang")).toBeUndefined();
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/..//evil.example",
    "javascript:alert(1)",
    "social/",
  ])("does not lead to %j after the log-in", async (to) => {
    const { address } = await new Browser(gateway.url).logIn("social.caseworker", { to });
    expect(address).toBe(`${gateway.url}/social/`);
  });
});

describe("the demo provider", () => {
  it("tells its own addresses, whatever a request says of its host", async () => {
    const response = await fetch(`${gateway.url}/demo-identity/.well-known/openid-configuration`, {
      headers: { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
    });
    const text = await response.text();
    expect(text).toContain(`"authorization_endpoint":"${gateway.url}/demo-identity/`);
    expect(text).not.toContain("evil.example");
  });
});

describe("the session", () => {
  it("sits in a cookie that no script reads and no foreign site sends, and that tells nothing", async () => {
    const browser = new Browser(gateway.url);
    const page = await browser.open("/login");
    const action = /action="([^"]+)"/u.exec(await page.response.text())?.[1] ?? "";
    let response = await browser.send(action, {
      method: "POST",
      body: new URLSearchParams({ subject: "social.caseworker", password: "demo" }),
    });
    for (let hop = 0; hop < 2; hop += 1) response = await browser.send(response.headers.get("location") ?? "");
    const line = response.headers.getSetCookie().find((one) => one.startsWith("indgang="));
    expect(line).toMatch(/; HttpOnly/u);
    expect(line).toMatch(/; SameSite=Lax/u);
    expect(line).toMatch(/; Max-Age=28800/u);
    expect(Buffer.from(browser.cookie("indgang") ?? "", "base64url").toString()).not.toContain("caseworker");
  });

  it("is never kept by a cache", async () => {
    expect((await new Browser(gateway.url).send("/session")).headers.get("cache-control")).toBe("no-store");
  });

  it("ends with the log-out", async () => {
    const browser = new Browser(gateway.url);
    await browser.logIn("social.caseworker");
    expect((await browser.send("/logout", { method: "POST", headers: { "x-indgang-csrf": "1" } })).status).toBe(204);
    expect(await session(browser)).toMatchObject({ loggedIn: false });
  });

  it("ends with the log-out for every copy of its cookie, and for no other browser", async () => {
    const [browser, other, thief] = [new Browser(gateway.url), new Browser(gateway.url), new Browser(gateway.url)];
    await browser.logIn("social.caseworker");
    await other.logIn("social.caseworker");
    thief.plant("indgang", browser.cookie("indgang") ?? "");
    expect(await session(thief)).toMatchObject({ loggedIn: true });
    await browser.send("/logout", { method: "POST", headers: { "x-indgang-csrf": "1" } });
    const answer = await readAnswer(await thief.send("/graphql", graphRequest("{ viewer { name } }")));
    expect([answer.status, answer.errors[0]?.extensions]).toMatchObject([
      401,
      { code: "UNAUTHENTICATED", reason: "SESSION_ENDED" },
    ]);
    expect(thief.cookie("indgang")).toBeUndefined();
    expect(await session(other)).toMatchObject({ loggedIn: true });
  });

  it("is taken from the browser even while the database is away", async () => {
    const browser = new Browser(gateway.url);
    await browser.logIn("social.caseworker");
    gateway.people.isDown = true;
    const { status } = await browser.send("/logout", { method: "POST", headers: { "x-indgang-csrf": "1" } });
    gateway.people.isDown = false;
    expect(status).toBe(204);
    expect(browser.cookie("indgang")).toBeUndefined();
  });

  it("cannot be ended by another site", async () => {
    const browser = new Browser(gateway.url);
    await browser.logIn("social.caseworker");
    expect((await browser.send("/logout", { method: "POST" })).status).toBe(403);
    expect(
      (
        await browser.send("/logout", {
          method: "POST",
          headers: { origin: "https://evil.example", "x-indgang-csrf": "1" },
        })
      ).status,
    ).toBe(403);
    expect((await browser.send("/logout", { method: "POST", headers: { "sec-fetch-site": "same-site" } })).status).toBe(
      403,
    );
    expect(await session(browser)).toMatchObject({ loggedIn: true });
  });

  it("is worth nothing ten seconds after the person has lost her roles", async () => {
    const browser = new Browser(gateway.url);
    await browser.logIn("culture.leader");
    expect(await session(browser)).toMatchObject({ loggedIn: true, seat: "culture" });
    gateway.people.known.delete("culture.leader");
    gateway.clock.now = new Date(gateway.clock.now.getTime() + 10_000);
    expect(await session(browser)).toMatchObject({ loggedIn: false });
  });
});
