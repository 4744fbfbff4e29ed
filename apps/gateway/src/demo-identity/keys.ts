import { join } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from "jose";
import { keepFile } from "../start/keep-file.ts";

/** The demo provider's ES256 key pair as a private JWK: made once, kept in the data folder, so that tokens outlive a restart. */
export async function demoSigningKey(dataFolder: string): Promise<JWK> {
  return JSON.parse(await keepFile(join(dataFolder, "demo-identity-key.json"), newKey)) as JWK;
}

/** The part of the key that anybody may see. */
export function publicPart({ kty, crv, x, y, kid, alg, use }: JWK): JWK {
  return JSON.parse(JSON.stringify({ kty, crv, x, y, kid, alg, use })) as JWK;
}

async function newKey(): Promise<string> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const key = await exportJWK(privateKey);
  return JSON.stringify({ ...key, alg: "ES256", use: "sig", kid: await calculateJwkThumbprint(key) });
}
