import { createPrivateKey, createPublicKey, hkdfSync } from "node:crypto";
import { readSigningKey, readVerificationKey, type SigningKey, type VerificationKey } from "./identity-key.ts";

/** The name that the gateway's key goes by in the subgraphs. */
const keyId = "gateway";

/** What comes before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8Prefix = Buffer.from("302e020100300506032b657004220420", "hex");

/** The key pair that follows from the installation's secret, so that every copy of every process has the same without passing keys round. */
export async function installationKey(
  secret: string,
): Promise<{ readonly signing: SigningKey; readonly verification: VerificationKey }> {
  const seed = new Uint8Array(hkdfSync("sha256", secret, "indgang", "subgraph identity", 32));
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: "der", type: "pkcs8" });
  const jwk = createPublicKey(privateKey).export({ format: "jwk" });
  return {
    signing: await readSigningKey(keyId, privateKey.export({ format: "pem", type: "pkcs8" }).toString()),
    verification: await readVerificationKey({ kty: "OKP", crv: "Ed25519", x: String(jwk.x), kid: keyId }),
  };
}
