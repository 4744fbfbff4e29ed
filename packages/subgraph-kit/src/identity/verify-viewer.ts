import { roles, type Viewer } from "@indgang/domain/kernel";
import { jwtVerify, type CryptoKey } from "jose";
import type { VerificationKey } from "./identity-key.ts";
import { identityLifetime, subgraphAudience, type Identity } from "./sign-viewer.ts";

/** Seconds that the clocks of two machines may differ. */
const clockTolerance = 5;

/** Who is asking, by the token; null for every token that cannot be relied on: expired, for another audience, of another key, unsigned, incomplete. */
export async function verifyViewer(
  token: string,
  keys: readonly VerificationKey[],
  now: Date = new Date(),
): Promise<Identity | null> {
  const keyFor = ({ kid }: { kid?: string }): CryptoKey => {
    const key = keys.find(({ id }) => id === kid);
    if (!key) throw new Error("Unknown key.");
    return key.publicKey;
  };
  try {
    const { payload } = await jwtVerify(token, keyFor, {
      algorithms: ["EdDSA"],
      audience: subgraphAudience,
      clockTolerance,
      currentDate: now,
      maxTokenAge: identityLifetime,
      requiredClaims: ["exp", "iat"],
    });
    const { viewer, correlationId } = payload;
    return isViewer(viewer) && typeof correlationId === "string" ? { viewer, correlationId } : null;
  } catch {
    return null;
  }
}

function isViewer(claim: unknown): claim is Viewer {
  if (typeof claim !== "object" || claim === null) return false;
  const viewer = claim as Partial<Record<keyof Viewer, unknown>>;
  return (
    Number.isSafeInteger(viewer.municipalityId) &&
    typeof viewer.seat === "string" &&
    isTextOrNull(viewer.administration) &&
    isTextOrNull(viewer.personId) &&
    typeof viewer.name === "string" &&
    isListOf(viewer.roles, (role) => (roles as readonly unknown[]).includes(role)) &&
    isListOf(viewer.associationIds, (id) => typeof id === "string")
  );
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

function isListOf(value: unknown, test: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}
