import { exportJWK, exportPKCS8, generateKeyPair, importJWK, importPKCS8, type CryptoKey, type JWK } from "jose";

/** The gateway's key. Only the gateway has it. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
}

/** A public key by its id. Several while one replaces another. */
export interface VerificationKey {
  readonly id: string;
  readonly publicKey: CryptoKey;
}

/** A new Ed25519 pair as text for the environment: PKCS #8 for the gateway, a JWK with `kid` for the subgraphs. */
export async function createIdentityKey(id: string): Promise<{ readonly privateKey: string; readonly publicKey: JWK }> {
  const pair = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  return {
    privateKey: await exportPKCS8(pair.privateKey),
    publicKey: { ...(await exportJWK(pair.publicKey)), kid: id, alg: "EdDSA", use: "sig" },
  };
}

/** Reads the gateway's key. Throws when the text is no PKCS #8 of an Ed25519 key. */
export async function readSigningKey(id: string, privateKey: string): Promise<SigningKey> {
  return { id, privateKey: await importPKCS8(privateKey, "EdDSA") };
}

/** Reads a public key. Throws without `kid`, and when it holds a private or a symmetric key. */
export async function readVerificationKey(jwk: JWK): Promise<VerificationKey> {
  if (jwk.kid === undefined || jwk.kty !== "OKP" || jwk.d !== undefined)
    throw new TypeError("Expected a public Ed25519 key with a `kid`.");
  const publicKey = await importJWK(jwk, "EdDSA");
  if (publicKey instanceof Uint8Array) throw new TypeError("Expected a public Ed25519 key, not a secret.");
  return { id: jwk.kid, publicKey };
}
