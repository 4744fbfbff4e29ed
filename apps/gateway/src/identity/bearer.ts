import { errors, jwtVerify, type JWTVerifyGetKey } from "jose";
import { Remembered } from "@indgang/subgraph-kit/identity";
import { scopes, type BadProof, type Proof, type Scope } from "./identity.type.ts";

/** The audience that a token for this gateway must name. */
export const audience = "indgang";

/** Signatures that are accepted: asymmetric ones only, so that neither `none` nor a shared secret can pass. */
const algorithms = ["ES256", "EdDSA", "Ed25519", "PS256", "RS256"];

/** Where tokens come from: the issuer's name and its public keys. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
}

/** Seconds by which clocks may differ. */
const grace = 5;
/** Milliseconds for which a token that was found good is not verified again: a key that the issuer withdraws is out after at most this. */
const longestTrust = 60_000;

/** Tokens found good, by the issuer that they were held against. */
const trusted = new WeakMap<TokenIssuer, Remembered<Proof>>();

/** Checks an integrator's token: signature, issuer, audience, time (with 5 seconds of grace), and at least the scope `graph:read`. */
export async function verifyBearer(token: string, from: TokenIssuer, now: Date): Promise<Proof | BadProof> {
  const known = trusted.get(from) ?? new Remembered<Proof>();
  trusted.set(from, known);
  const at = now.getTime();
  const proof = known.find(token, at);
  if (proof !== undefined) return proof;
  const [found, expiry] = await verified(token, from, now);
  if (found.kind !== "refused") known.keep(token, found, at, Math.min((expiry + grace) * 1_000, at + longestTrust));
  return found;
}

/** What the token proves, and until when (in seconds since 1970). */
async function verified(token: string, from: TokenIssuer, now: Date): Promise<readonly [Proof | BadProof, number]> {
  try {
    const { payload } = await jwtVerify(token, from.keys, {
      issuer: from.issuer,
      audience,
      algorithms,
      clockTolerance: grace,
      currentDate: now,
      requiredClaims: ["sub", "exp"],
    });
    const granted = scopesOf(payload["scope"]);
    if (!granted.includes("graph:read")) return [refused("it lacks the scope graph:read"), 0];
    return [{ kind: "bearer", subject: payload.sub ?? "", scopes: granted }, payload.exp ?? 0];
  } catch (error) {
    // The issuer's keys could not be fetched: no fault of the token's.
    if (
      !(error instanceof errors.JOSEError) ||
      error instanceof errors.JWKSTimeout ||
      error.code === "ERR_JOSE_GENERIC"
    )
      throw error;
    return [refused(reason(error)), 0];
  }
}

function scopesOf(claim: unknown): readonly Scope[] {
  const granted = typeof claim === "string" ? claim.split(" ") : [];
  return scopes.filter((scope) => granted.includes(scope));
}

function refused(why: string): BadProof {
  return { kind: "refused", reason: "INVALID_TOKEN", message: `The bearer token is refused: ${why}.` };
}

function reason(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return "it has expired; fetch a new one";
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === "aud")
    return `its audience is not "${audience}"`;
  if (error instanceof errors.JWTClaimValidationFailed) return `its claim "${error.claim}" does not hold`;
  if (error instanceof errors.JOSEAlgNotAllowed) return "it is signed with an algorithm that is not accepted";
  return "it is not one that the identity provider signed";
}
