import { asAdministrationSlug, asId, asMunicipalityId, type Viewer } from "@indgang/domain/kernel";
import { SignJWT } from "jose";
import { beforeAll, expect, it } from "vitest";
import {
  createIdentityKey,
  readSigningKey,
  readVerificationKey,
  type SigningKey,
  type VerificationKey,
} from "./identity-key.ts";
import { createViewerSigner, signViewer, subgraphAudience } from "./sign-viewer.ts";
import { createViewerVerifier, verifyViewer } from "./verify-viewer.ts";

const viewer: Viewer = {
  municipalityId: asMunicipalityId(101),
  seat: asAdministrationSlug("social"),
  administration: asAdministrationSlug("social"),
  personId: asId<"Person">("00000000-0000-4000-8000-000000000001"),
  name: "Åse Øster",
  roles: ["CASEWORKER", "LEADER"],
  associationIds: [],
};
const now = new Date("2026-11-22T13:00:00Z");
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

let signing: SigningKey;
let known: VerificationKey;
let stranger: SigningKey;

beforeAll(async () => {
  const [own, other] = [await createIdentityKey("k1"), await createIdentityKey("k1")];
  signing = await readSigningKey("k1", own.privateKey);
  known = await readVerificationKey(own.publicKey);
  stranger = await readSigningKey("k1", other.privateKey);
});

const verified = (token: string, at: Date = now): Promise<unknown> => verifyViewer(token, [known], at);
const tokenWith = (
  claims: Record<string, unknown>,
  audience = subgraphAudience,
  times: { exp?: number; iat?: number } = {},
): Promise<string> => {
  const seconds = now.getTime() / 1000;
  return new SignJWT({ viewer, iat: seconds, exp: seconds + 60, ...times, ...claims })
    .setProtectedHeader({ alg: "EdDSA", kid: "k1" })
    .setAudience(audience)
    .sign(signing.privateKey);
};

it("gives back the viewer who was signed", async () => {
  expect(await verified(await signViewer(viewer, signing, now))).toEqual(viewer);
});

it("holds for 60 seconds, and 5 more for clocks that differ", async () => {
  const token = await signViewer(viewer, signing, now);
  expect(await verified(token, later(64))).toEqual(viewer);
  expect(await verified(token, later(66))).toBeNull();
  expect(await verified(token, later(-4))).toEqual(viewer);
  expect(await verified(token, later(-6))).toBeNull();
});

it("refuses a token that claims to hold longer", async () => {
  expect(
    await verified(await tokenWith({}, subgraphAudience, { exp: now.getTime() / 1000 + 3600 }), later(120)),
  ).toBeNull();
});

it("refuses another audience", async () => {
  expect(await verified(await tokenWith({}))).toEqual(viewer);
  expect(await verified(await tokenWith({}, "indgang"))).toBeNull();
});

it("refuses another key under the known key's id, and an unknown id", async () => {
  expect(await verified(await signViewer(viewer, stranger, now))).toBeNull();
  expect(await verified(await signViewer(viewer, { ...signing, id: "k2" }, now))).toBeNull();
});

it("refuses alg none, and HMAC with the public key as secret", async () => {
  const token = await signViewer(viewer, signing, now);
  const [, payload] = token.split(".");
  const none = Buffer.from(JSON.stringify({ alg: "none", kid: "k1" })).toString("base64url");
  expect(await verified(`${none}.${payload}.`)).toBeNull();
  const secret = new TextEncoder().encode("k1".repeat(32));
  expect(
    await verified(
      await new SignJWT({ viewer })
        .setProtectedHeader({ alg: "HS256", kid: "k1" })
        .setAudience(subgraphAudience)
        .sign(secret),
    ),
  ).toBeNull();
});

it("refuses changed claims", async () => {
  const [header, payload, signature] = (await signViewer(viewer, signing, now)).split(".");
  const claims = JSON.parse(Buffer.from(payload ?? "", "base64url").toString()) as { viewer: { seat: string } };
  claims.viewer.seat = "culture";
  expect(
    await verified(`${header}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.${signature}`),
  ).toBeNull();
});

it.each([
  ["no viewer", { viewer: undefined }],
  ["an unknown role", { viewer: { ...viewer, roles: ["ROOT"] } }],
  ["no municipality", { viewer: { ...viewer, municipalityId: null } }],
])("refuses a token with %s", async (_, claims) => {
  expect(await verified(await tokenWith(claims))).toBeNull();
});

it.each(["", "x", "a.b.c"])("refuses %j", async (token) => {
  expect(await verified(token)).toBeNull();
});

it("does not take a private key for a public one", async () => {
  await expect(readVerificationKey({ kty: "OKP", crv: "Ed25519", kid: "k1", x: "x", d: "d" })).rejects.toThrow(
    TypeError,
  );
});

it("signs the same viewer once in twenty seconds, and another at once", async () => {
  let at = now;
  const sign = createViewerSigner(signing, () => at);
  const first = await sign(viewer);
  at = later(19);
  expect(await sign({ ...viewer })).toBe(first);
  expect(await sign({ ...viewer, roles: ["CASEWORKER"] })).not.toBe(first);
  at = later(21);
  expect(await sign(viewer)).not.toBe(first);
});

it("does not take a token that it knows for longer than one that it does not", async () => {
  let at = now;
  const verify = createViewerVerifier([known], () => at);
  const token = await signViewer(viewer, signing, now);
  expect(await verify(token)).toEqual(viewer);
  at = later(64);
  expect(await verify(token)).toEqual(viewer);
  at = later(66);
  expect(await verify(token)).toBeNull();
  expect(await verify(`${token}x`)).toBeNull();
});
