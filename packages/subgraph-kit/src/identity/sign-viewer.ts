import type { Viewer } from "@indgang/domain/kernel";
import { SignJWT } from "jose";
import type { SigningKey } from "./identity-key.ts";
import { Remembered } from "./remembered.ts";

/** Who a token is for: no other service of the municipality takes it. */
export const subgraphAudience = "indgang-subgraph";
/** Seconds that a token holds. */
export const identityLifetime = 60;

/** Milliseconds that the gateway goes on using a token: short of its lifetime by more than a request takes. */
const reuse = 20_000;

/** Who is asking, and under which number the request is found in the logs. */
export interface Identity {
  readonly viewer: Viewer;
  readonly correlationId: string;
}

/** The viewer as a short-lived token, from gateway to subgraph. */
export async function signViewer(viewer: Viewer, key: SigningKey, now: Date = new Date()): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ viewer })
    .setProtectedHeader({ alg: "EdDSA", kid: key.id, typ: "JWT" })
    .setAudience(subgraphAudience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + identityLifetime)
    .sign(key.privateKey);
}

/** Signs viewers, each once in a while: the signature says who is asking, not what. */
export function createViewerSigner(
  key: SigningKey,
  clock: () => Date = () => new Date(),
): (viewer: Viewer) => Promise<string> {
  const tokens = new Remembered<string>();
  return async (viewer) => {
    const now = clock();
    const who = JSON.stringify(viewer);
    const known = tokens.find(who, now.getTime());
    if (known !== undefined) return known;
    const token = await signViewer(viewer, key, now);
    tokens.keep(who, token, now.getTime(), now.getTime() + reuse);
    return token;
  };
}
