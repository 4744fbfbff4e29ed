/** Apollo Gateway as it comes, in front of our subgraphs. It signs who is asking, as the subgraphs want it, as seldom as our gateway does, and checks nothing itself. */
import { createPrivateKey, hkdfSync, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

const { SUPERGRAPH = "", SUBGRAPHS = "", SECRET = "", VIEWER = "", PORT } = process.env;
const urls = new Map(SUBGRAPHS.split(",").map((pair) => pair.split("=") as [string, string]));
const viewer: unknown = JSON.parse(VIEWER);

/** What comes before the 32 bytes of an Ed25519 key in PKCS #8. */
const prefix = Buffer.from("302e020100300506032b657004220420", "hex");
const seed = new Uint8Array(hkdfSync("sha256", SECRET, "indgang", "subgraph identity", 32));
const key = createPrivateKey({ key: Buffer.concat([prefix, seed]), format: "der", type: "pkcs8" });
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const header = encoded({ alg: "EdDSA", kid: "gateway", typ: "JWT" });

let token = "";
let usedUntil = 0;

function bearer(): string {
  const iat = Math.floor(Date.now() / 1_000);
  if (iat < usedUntil) return token;
  usedUntil = iat + 20;
  const signed = `${header}.${encoded({ viewer, aud: "indgang-subgraph", iat, exp: iat + 60 })}`;
  token = `${signed}.${sign(null, Buffer.from(signed), key).toString("base64url")}`;
  return token;
}

class SignedSource extends RemoteGraphQLDataSource {
  override willSendRequest({
    request,
  }: {
    request: { http?: { headers: { set(name: string, value: string): void } } };
  }): void {
    request.http?.headers.set("authorization", `Bearer ${bearer()}`);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(SUPERGRAPH, "utf8"),
  buildService: ({ name, url }) => new SignedSource({ url: urls.get(name) ?? url ?? "" }),
});
await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { port: Number(PORT), host: "127.0.0.1" },
});
process.stdout.write("ready\n");
