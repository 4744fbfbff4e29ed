import { roles, type Viewer } from "@indgang/domain/kernel";
import { jwtVerify, type CryptoKey } from "jose";
import type { VerificationKey } from "./identity-key.ts";
import { Remembered } from "./remembered.ts";
import { identityLifetime, subgraphAudience } from "./sign-viewer.ts";

/** Seconds that the clocks of two machines may differ. */
const clockTolerance = 5;

/** Who is asking, by the token; null for every token that cannot be relied on: expired, for another audience, of another key, unsigned, incomplete. */
export async function verifyViewer(
  token: string,
  keys: readonly VerificationKey[],
  now: Date = new Date(),
): Promise<Viewer | null> {
  return (await verified(token, keys, now))?.viewer ?? null;
}

/** Verifies as `verifyViewer` does, each token once: until it expires, the same text proves the same. */
export function createViewerVerifier(
  keys: readonly VerificationKey[],
  clock: () => Date = () => new Date(),
): (token: string) => Promise<Viewer | null> {
  const good = new Remembered<Viewer>();
  return async (token) => {
    const now = clock();
    const known = good.find(token, now.getTime());
    if (known !== undefined) return known;
    const found = await verified(token, keys, now);
    if (found) good.keep(token, found.viewer, now.getTime(), (found.expiry + clockTolerance) * 1000);
    return found?.viewer ?? null;
  };
}

interface Verified {
  readonly viewer: Viewer;
  /** Seconds since 1970. */
  readonly expiry: number;
}

async function verified(token: string, keys: readonly VerificationKey[], now: Date): Promise<Verified | null> {
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
    const { viewer, exp, iat } = payload;
    if (!isViewer(viewer) || exp === undefined || iat === undefined) return null;
    return { viewer, expiry: Math.min(exp, iat + identityLifetime) };
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
