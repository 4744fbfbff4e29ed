import type { Viewer } from "@indgang/domain/kernel";
import { SignJWT } from "jose";
import type { SigningKey } from "./identity-key.ts";

/** Who a token is for: no other service of the municipality takes it. */
export const subgraphAudience = "indgang-subgraph";
/** Seconds that a token holds. */
export const identityLifetime = 60;

/** Who is asking, and under which number the request is found in the logs. */
export interface Identity {
  readonly viewer: Viewer;
  readonly correlationId: string;
}

/** The viewer as a short-lived token, from gateway to subgraph. */
export async function signViewer(
  { viewer, correlationId }: Identity,
  key: SigningKey,
  now: Date = new Date(),
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ viewer, correlationId })
    .setProtectedHeader({ alg: "EdDSA", kid: key.id, typ: "JWT" })
    .setAudience(subgraphAudience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + identityLifetime)
    .sign(key.privateKey);
}
