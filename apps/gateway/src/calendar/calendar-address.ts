import { EncryptJWT, jwtDecrypt } from "jose";

/** What an address that was given before has to be, to be understood now. */
const version = 1;

/**
 * The part of a calendar's address that names its person. Sealed, so that nobody who comes upon it reads who it is of, or makes
 * one for somebody else. It holds for as long as the person can log in.
 */
export function sealCalendarToken(subject: string, key: Uint8Array): Promise<string> {
  return new EncryptJWT({ sub: subject, v: version }).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).encrypt(key);
}

/** By what name the identity provider knows the person; null for everything that was not sealed here. */
export async function openCalendarToken(token: string, key: Uint8Array): Promise<string | null> {
  try {
    const { payload } = await jwtDecrypt(token, key, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
      requiredClaims: ["sub"],
    });
    return payload["v"] === version ? (payload.sub ?? null) : null;
  } catch {
    return null;
  }
}
