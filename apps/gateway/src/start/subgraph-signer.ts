import { createPrivateKey } from "node:crypto";
import { readSigningKey, signViewer, type Identity } from "@indgang/subgraph-kit";
import { keyFor } from "./secret.ts";

/** The name that the gateway's key goes by in the subgraphs. */
export const subgraphKeyId = "gateway";

/** What comes before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8Prefix = Buffer.from("302e020100300506032b657004220420", "hex");

/** Signs who is asking, for a subgraph in another process. The key follows from the installation's secret, so that every copy of the gateway has the same. */
export async function subgraphSigner(secret: string): Promise<(identity: Identity) => Promise<string>> {
  const der = Buffer.concat([pkcs8Prefix, keyFor(secret, "subgraph identity")]);
  const pem = createPrivateKey({ key: der, format: "der", type: "pkcs8" }).export({ format: "pem", type: "pkcs8" });
  const key = await readSigningKey(subgraphKeyId, pem.toString());
  return (identity) => signViewer(identity, key);
}
