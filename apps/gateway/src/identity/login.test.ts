import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Browser } from "../testing/browser.ts";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

describe("logging in through the demo provider", () => {
  it("leads back to where the person wanted to go, with a session of her own", async () => {
    const browser = new Browser(gateway.url);
    const { address } = await browser.logIn("social.caseworker", { to: "/social/cases?state=open#top" });
    expect(address).toBe(`${gateway.url}/social/cases?state=open#top`);
    const session = (await (await browser.send("/session")).json()) as Record<string, unknown>;
    expect(session).toMatchObject({ loggedIn: true, name: "Karen Holm", seat: "social", frontend: "/social/" });
  });
});
