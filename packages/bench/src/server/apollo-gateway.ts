/** Apollo Gateway as it comes, in front of our subgraphs. It signs who is asking for each request, as the subgraphs want it, and checks nothing itself. */
import { createPrivateKey, hkdfSync, randomUUID, sign } from "node:crypto";
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

function token(): string {
  const iat = Math.floor(Date.now() / 1_000);
  const claims = { viewer, correlationId: randomUUID(), aud: "indgang-subgraph", iat, exp: iat + 60 };
  const signed = `${header}.${encoded(claims)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString("base64url")}`;
}

class SignedSource extends RemoteGraphQLDataSource<{ token?: string }> {
  override willSendRequest({
    request,
    context,
  }: {
    request: { http?: { headers: { set(name: string, value: string): void } } };
    context: { token?: string };
  }): void {
    request.http?.headers.set("authorization", `Bearer ${(context.token ??= token())}`);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(SUPERGRAPH, "utf8"),
  buildService: ({ name, url }) => new SignedSource({ url: urls.get(name) ?? url ?? "" }),
});
await startStandaloneServer(new ApolloServer<{ token?: string }>({ gateway }), {
  listen: { port: Number(PORT), host: "127.0.0.1" },
  context: () => Promise.resolve({}),
});
process.stdout.write("ready\n");
