import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { asMunicipalityId, type Viewer } from "@indgang/domain/kernel";
import { RequestContext } from "@indgang/subgraph-kit";
import { createFollower, subgraphs } from "@indgang/supergraph";
import { clockService } from "../clock/clock-service.ts";
import type { Configuration } from "../configuration.ts";
import { demoIdentity } from "../demo-identity/demo-identity.ts";
import { demoSigningKey } from "../demo-identity/keys.ts";
import { fileClock } from "../files/file-clock.ts";
import { FileClockStore } from "../files/file-clock.store.ts";
import { FileStore } from "../files/file.store.ts";
import { loadDemoFiles } from "../files/load-demo-files.store.ts";
import { graphServer } from "../graph/graph-server.ts";
import { cachedPeople } from "../identity/cached-people.ts";
import { personStore } from "../identity/person.store.ts";
import { relyingParty } from "../identity/relying-party.ts";
import { sessionCookie } from "../identity/session-cookie.ts";
import { letterService } from "../letters/letter-service.ts";
import { mailService } from "../mail/mail-service.ts";
import { buildServer } from "../server/build-server.ts";
import { findPublicFiles } from "../server/frontends.ts";
import { createLogger } from "../server/request-log.ts";
import { scrubError } from "../server/scrub.ts";
import type { Closing } from "./closing.ts";
import { openDataFolder } from "./data-folder.ts";
import { DatabaseGate } from "./database-gate.ts";
import { givenVault } from "./installation-vault.ts";
import { expectFreePort, listen } from "./listen.ts";
import { openMunicipality } from "./open-database.ts";
import { openEngine } from "./open-engine.ts";
import { openFiles } from "./open-files.ts";
import { say } from "./say.ts";
import { installationSecret, keyFor } from "./secret.ts";
import { welcome } from "./welcome.ts";

/** Where the start notes what has to be closed, and where the build's output lies. */
export interface StartPlace {
  readonly closing: Closing;
  readonly built: string;
}

/** From nothing to a gateway that serves: database, migrations, demo data, engine, then the port. Throws in words. */
export async function startGateway(configuration: Configuration, { closing, built }: StartPlace): Promise<void> {
  const { publicUrl, municipality } = configuration;
  await expectFreePort(configuration);
  const dataFolder = await openDataFolder(configuration.dataDirectory);
  const secret = await installationSecret(configuration, dataFolder);

  let vault = givenVault(configuration);
  const gate = new DatabaseGate({
    async open() {
      const opened = await openMunicipality({ configuration, dataFolder, secret, onProgress: say });
      // Apart, the demo's keys are made here and used elsewhere.
      if (configuration.mode === "together") vault ??= opened.demoVault;
      return opened;
    },
    isReady: (database) => database.ready(municipality),
    onProgress: say,
    wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
  });
  closing.add(() => gate.stop());
  await gate.start();
  if (closing.hasBegun) return;

  const engine = await openEngine(configuration, secret);
  const graph = graphServer(engine.gateway);
  await graph.start();
  // Stops the engine too.
  closing.add(() => graph.stop());

  const { externalIssuer } = configuration;
  const demo =
    externalIssuer === undefined && !configuration.production
      ? demoIdentity({ publicUrl, secret, signingKey: await demoSigningKey(dataFolder) })
      : null;
  const publicFiles = findPublicFiles(join(built, "public"));
  const graphiql = join(built, "graphiql");
  const logger = createLogger(configuration);
  const { outbox, postman } = mailService(configuration, () => gate.current(), logger);
  const { storage, scanner } = await openFiles(configuration, dataFolder);
  if (!configuration.production) await loadDemoFiles(gate.current(), municipality, storage);
  const makeContext = (viewer: Viewer, correlationId: string): RequestContext =>
    new RequestContext({
      viewer,
      correlationId,
      seat: gate.current().seat(viewer.municipalityId, viewer.seat),
      vault,
    });
  const app = await buildServer({
    logger,
    mailbox: configuration.production ? null : outbox,
    trustProxy: configuration.trustProxy,
    rateLimit: configuration.rateLimit,
    login: {
      cookie: sessionCookie(keyFor(secret, "session"), publicUrl),
      loginKey: keyFor(secret, "login"),
      people: cachedPeople({
        find: (subject, now) => personStore(gate.current(), municipality).find(subject, now),
        endSession: (session, now) => personStore(gate.current(), municipality).endSession(session, now),
      }),
      municipality,
      publicUrl,
      now: () => new Date(),
    },
    relyingParty: (server) =>
      demo?.relyingParty(server) ??
      relyingParty({ issuer: "", clientId: "", clientSecret: "", ...externalIssuer, alwaysAsk: false }),
    demo,
    publisher: configuration.publisher,
    calendarKey: keyFor(secret, "calendar"),
    files: {
      rows: new FileStore(() => gate.current(), municipality),
      storage,
      scanner,
      onUnscanned: (error) => logger.error({ fault: scrubError(error) }, "a file waits for the scanner"),
    },
    graph,
    makeContext,
    live: {
      follow: createFollower(engine.schema, subgraphs),
      listen: (channel, told, hear) => gate.current().notices(municipality).listen(channel, told, hear),
    },
    readiness: { database: () => gate.trouble(), engine: () => null },
    publicFiles,
    graphiqlDirectory: !configuration.production && existsSync(join(graphiql, "index.html")) ? graphiql : null,
    formTargets: externalIssuer === undefined ? [] : [new URL(externalIssuer.issuer).origin],
  });
  closing.add(() => app.close());
  if (closing.hasBegun) return;
  if (postman === null) say("Mail waits in the outbox: INDGANG_SMTP is not set.");
  else {
    closing.add(() => postman.stop());
    await postman.start();
  }
  const clockwork = clockService(configuration, () => gate.current(), logger);
  closing.add(() => clockwork.stop());
  clockwork.start();
  const letters = letterService({
    configuration,
    database: () => gate.current(),
    makeContext,
    log: logger,
  });
  closing.add(() => letters.stop());
  await letters.start();
  const fileClockwork = fileClock({
    store: new FileClockStore(() => gate.current(), asMunicipalityId(municipality)),
    storage,
    scanner,
    log: logger,
  });
  closing.add(() => fileClockwork.stop());
  fileClockwork.start();
  await listen(app, configuration);
  say(welcome(configuration, publicFiles.frontends, await gate.trouble()));
}
