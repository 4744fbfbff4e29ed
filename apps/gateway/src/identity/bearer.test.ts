import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoIssuer, graphResource, integratorClient } from "../demo-identity/demo-client.ts";
import { ask, type Answer } from "../testing/ask.ts";
import { startTestGateway, type TestGateway } from "../testing/test-gateway.ts";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

const who = "{ viewer { seat name roles } }";
const withToken = (bearer: string, query = who): Promise<Answer> =>
  ask(gateway.url, query, {}, { authorization: `Bearer ${bearer}` });

/** A token as `npm run token` makes it, with what the test wants different. */
async function token(claims: JWTPayload = {}, key?: CryptoKey): Promise<string> {
  const seconds = Math.floor(gateway.clock.now.getTime() / 1_000);
  const usual = {
    iss: demoIssuer(gateway.url),
    sub: "social.caseworker",
    aud: "indgang",
    iat: seconds,
    exp: seconds + 60,
    scope: "graph:read graph:write",
  };
  return new SignJWT({ ...usual, ...claims })
    .setProtectedHeader({ alg: "ES256", kid: gateway.signingKey.kid ?? "" })
    .sign(key ?? (await importJWK(gateway.signingKey, "ES256")));
}

describe("a bearer token", () => {
  it("seats its person where a log-in would", async () => {
    expect((await withToken(await token())).data).toEqual({
      viewer: { seat: "social", name: "Karen Holm", roles: ["CASEWORKER"] },
    });
  });

  it("can be had by client credentials, and then reads as the public does", async () => {
    const response = await fetch(`${gateway.url}/demo-identity/token`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${integratorClient.id}:${integratorClient.secret}`)}` },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        scope: "graph:read",
        resource: graphResource(gateway.url),
      }),
    });
    const { access_token: given } = (await response.json()) as { access_token: string };
    expect((await withToken(given)).data).toEqual({
      viewer: { seat: "public", name: "", roles: ["INTEGRATOR", "PUBLIC"] },
    });
  });

  it.each<[string, () => Promise<string>, RegExp]>([
    ["for another audience", () => token({ aud: "another-service" }), /audience/u],
    ["that has expired", () => token({ exp: Math.floor(gateway.clock.now.getTime() / 1_000) - 6 }), /expired/u],
    ["of another issuer", () => token({ iss: "https://evil.example" }), /"iss"/u],
    ["without scope", () => token({ scope: "" }), /graph:read/u],
    [
      "signed by a stranger under our key's name",
      async () => token({}, (await generateKeyPair("ES256")).privateKey),
      /not one that/u,
    ],
    [
      "with algorithm none",
      async () =>
        new UnsecuredJWT({ sub: "social.caseworker", scope: "graph:read" })
          .setIssuer(demoIssuer(gateway.url))
          .setAudience("indgang")
          .setExpirationTime("1h")
          .encode(),
      /./u,
    ],
    [
      "signed with the public key as a shared secret",
      async () =>
        new SignJWT({ sub: "social.caseworker", scope: "graph:read" })
          .setProtectedHeader({ alg: "HS256", kid: gateway.signingKey.kid ?? "" })
          .setIssuer(demoIssuer(gateway.url))
          .setAudience("indgang")
          .setExpirationTime("1h")
          .sign(new TextEncoder().encode(JSON.stringify({ x: gateway.signingKey.x, y: gateway.signingKey.y }))),
      /algorithm/u,
    ],
    ["that is no token", () => Promise.resolve("abc.def"), /./u],
  ])("%s is refused with 401, and never read as the public", async (_name, make, words) => {
    const answer = await withToken(await make());
    expect(answer.status).toBe(401);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: "UNAUTHENTICATED", reason: "INVALID_TOKEN" });
    expect(answer.errors[0]?.message).toMatch(words);
    expect(answer.headers.get("www-authenticate")).toContain("invalid_token");
    expect(answer.data).toBeUndefined();
  });

  it("needs the scope graph:write for a mutation", async () => {
    const mutation = 'mutation { rename(title: "x") }';
    const refused = await withToken(await token({ scope: "graph:read" }), mutation);
    expect(refused.status).toBe(403);
    expect(refused.errors[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect((await withToken(await token(), mutation)).data).toEqual({ rename: "x" });
  });

  it("goes before a session cookie", async () => {
    const answer = await ask(gateway.url, who, {}, { authorization: "Basic abc", cookie: "indgang=x" });
    expect(answer.errors[0]?.extensions).toMatchObject({ reason: "INVALID_TOKEN" });
  });
});
