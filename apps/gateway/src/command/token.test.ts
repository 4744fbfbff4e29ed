import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalJWKSet } from "jose";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readConfiguration } from "../configuration.ts";
import { demoIssuer } from "../demo-identity/demo-client.ts";
import { demoSigningKey, publicPart } from "../demo-identity/keys.ts";
import { verifyBearer } from "../identity/bearer.ts";
import { demoToken } from "./token.ts";

const now = new Date("2026-11-22T13:00:00.000Z");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gw-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("makes a token that the gateway of the same data folder accepts, for eight hours", async () => {
  const configuration = readConfiguration({ INDGANG_DATA: folder });
  const token = await demoToken("social.caseworker", configuration, now);
  const issuer = {
    issuer: demoIssuer(configuration.publicUrl),
    keys: createLocalJWKSet({ keys: [publicPart(await demoSigningKey(folder))] }),
  };
  const after = (seconds: number) => verifyBearer(token, issuer, new Date(now.getTime() + seconds * 1_000));
  expect(await after(0)).toEqual({
    kind: "bearer",
    subject: "social.caseworker",
    scopes: ["graph:read", "graph:write"],
  });
  expect(await after(8 * 3_600 - 1)).toMatchObject({ kind: "bearer" });
  expect(await after(8 * 3_600 + 6)).toMatchObject({ kind: "refused" });
});

it("says who is known when it is asked for somebody else", async () => {
  const configuration = readConfiguration({ INDGANG_DATA: folder });
  await expect(demoToken("the.mayor", configuration, now)).rejects.toThrow("culture.politician");
  await expect(demoToken(undefined, configuration, now)).rejects.toThrow("npm run token -- social.caseworker");
});

it("makes none where a real identity provider is, production above all", async () => {
  const real = {
    INDGANG_DATA: folder,
    OIDC_ISSUER: "https://login.example",
    OIDC_CLIENT_ID: "a",
    OIDC_CLIENT_SECRET: "b",
  };
  const production = {
    ...real,
    NODE_ENV: "production",
    INDGANG_SECRET: "x".repeat(32),
    INDGANG_KEYS: "/run/keys.json",
    DATABASE_URL: "postgresql://a@b/c",
    PUBLIC_URL: "https://indgang.example",
  };
  await expect(demoToken("social.caseworker", readConfiguration(real), now)).rejects.toThrow("Demo tokens exist only");
  await expect(demoToken("social.caseworker", readConfiguration(production), now)).rejects.toThrow("not in production");
});
