import { EncryptJWT, jwtDecrypt, type JWTPayload } from "jose";

/**
 * Encrypts and authenticates claims for a cookie (A256GCM, one key per purpose).
 * `lifetime` and `now` are in seconds; whoever holds the cookie can neither read nor change it.
 */
export function seal(claims: JWTPayload, key: Uint8Array, now: number, lifetime: number): Promise<string> {
  return new EncryptJWT(claims)
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setIssuedAt(now)
    .setExpirationTime(now + lifetime)
    .encrypt(key);
}

/** The claims of a sealed cookie; null when it was tampered with, sealed for something else, or has expired. */
export async function unseal(sealed: string, key: Uint8Array, now: number): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtDecrypt(sealed, key, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
      currentDate: new Date(now * 1_000),
      requiredClaims: ["iat", "exp"],
    });
    return payload;
  } catch {
    return null;
  }
}
