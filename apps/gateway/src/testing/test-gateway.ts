import { createServer, type AddressInfo } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { diskStorage } from "@indgang/files";
import { createFollower } from "@indgang/supergraph";
import type { FastifyInstance } from "fastify";
import type { JWK } from "jose";
import { demoIdentity } from "../demo-identity/demo-identity.ts";
import { demoSigningKey } from "../demo-identity/keys.ts";
import { graphServer } from "../graph/graph-server.ts";
import { cachedPeople } from "../identity/cached-people.ts";
import { sessionCookie } from "../identity/session-cookie.ts";
import { buildServer } from "../server/build-server.ts";
import type { PublicFiles } from "../server/frontends.ts";
import { createLogger } from "../server/request-log.ts";
import { keyFor } from "../start/secret.ts";
import { fixtureEngine, type FixtureEngine } from "./fixture-engine.ts";
import { FixtureFiles } from "./fixture-files.ts";
import { FixturePeople } from "./fixture-people.ts";

/** A whole gateway over the fixture's graph and people, listening, with a clock and a log of its own. */
export interface TestGateway {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly secret: string;
  readonly signingKey: JWK;
  readonly engine: FixtureEngine;
  readonly people: FixturePeople;
  readonly files: FixtureFiles;
  /** Where content lies. */
  readonly folder: string;
  /** The gateway's present; may be moved. */
  readonly clock: { now: Date };
  /** Everything logged so far. */
  readonly log: () => string;
  /** Tells whoever listens on a channel; the answer says how many did. */
  readonly tell: (channel: string, told: string) => number;
  stop(): Promise<void>;
}

export interface TestGatewayOptions {
  readonly rateLimit?: number;
  readonly publicFiles?: PublicFiles;
  readonly graphiqlDirectory?: string;
}

const nothingBuilt: PublicFiles = {
  directory: tmpdir(),
  files: new Set(),
  frontends: [{ name: "social", path: "/social/" }],
};

export async function startTestGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const folder = await mkdtemp(join(tmpdir(), "gw-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const secret = "a secret of the tests that is long enough";
  const signingKey = await demoSigningKey(folder);
  const [engine, people, clock, lines] = [
    fixtureEngine(),
    new FixturePeople(),
    { now: new Date() },
    new Array<string>(),
  ];
  const files = new FixtureFiles();
  const graph = graphServer(engine.gateway);
  await graph.start();
  const listening = new Map<string, readonly (() => void)[]>();
  const demo = demoIdentity({ publicUrl: url, secret, signingKey });
  const sink = new Writable({ write: (chunk: Buffer, _encoding, done) => done(void lines.push(chunk.toString())) });
  const app = await buildServer({
    logger: createLogger({ logLevel: "debug" }, sink),
    trustProxy: false,
    rateLimit: options.rateLimit ?? 0,
    login: {
      cookie: sessionCookie(keyFor(secret, "session"), url),
      loginKey: keyFor(secret, "login"),
      people: cachedPeople(people),
      municipality: 101,
      publicUrl: url,
      now: () => clock.now,
    },
    relyingParty: (server) => demo.relyingParty(server),
    demo,
    publisher: { prefix: "360G-indgang101", cvr: null },
    calendarKey: keyFor(secret, "calendar"),
    files: {
      rows: files,
      storage: await diskStorage(folder),
      scanner: {
        scan: (content) => {
          content.destroy();
          return files.scanner?.scan(content) ?? Promise.resolve("CLEAN");
        },
      },
      onUnscanned: (error) => lines.push(String(error)),
    },
    graph,
    makeContext: (viewer) => ({ viewer }),
    mailbox: null,
    live: {
      follow: createFollower(engine.schema, [
        { live: { applicationChanged: { query: "application", channel: "cases", description: "An application." } } },
      ]),
      listen: (channel, told, hear) => {
        const place = `${channel} ${told}`;
        listening.set(place, [...(listening.get(place) ?? []), hear]);
        return Promise.resolve(() => void listening.delete(place));
      },
    },
    readiness: {
      database: () => Promise.resolve(people.isDown ? "The database does not answer." : null),
      engine: () => null,
    },
    publicFiles: options.publicFiles ?? nothingBuilt,
    graphiqlDirectory: options.graphiqlDirectory ?? null,
    formTargets: [],
  });
  await app.listen({ port, host: "localhost" });
  return {
    app,
    url,
    secret,
    signingKey,
    engine,
    people,
    files,
    folder,
    clock,
    log: () => lines.join(""),
    tell: (channel, told) => {
      const hearing = listening.get(`${channel} ${told}`) ?? [];
      for (const hear of hearing) hear();
      return hearing.length;
    },
    async stop() {
      engine.letGo();
      await app.close();
      await graph.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => void probe.listen(0, "localhost", ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
