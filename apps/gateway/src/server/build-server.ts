import { randomUUID } from "node:crypto";
import type { ApolloServer } from "@apollo/server";
import cookie from "@fastify/cookie";
import fastifyStatic from "@fastify/static";
import type { Viewer } from "@indgang/domain/kernel";
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { registerCalendar } from "../calendar/calendar.route.ts";
import { registerDemoRoutes, type DemoIdentity } from "../demo-identity/demo-identity.ts";
import { registerFiles } from "../files/file.routes.ts";
import type { FileParts } from "../files/take-in.ts";
import { registerExport } from "../export/export.route.ts";
import type { GraphContext } from "../graph/graph-context.type.ts";
import { registerGraph, type GraphRouteOptions } from "../graph/graph.route.ts";
import { registerGraphiql } from "../graph/graphiql.route.ts";
import { limits } from "../graph/limits/limits.ts";
import { registerHealth, type Readiness } from "../health/health.route.ts";
import { registerLetters } from "../letters/letter.route.ts";
import { registerReports } from "../reports/report.route.ts";
import type { LoginContext } from "../identity/login-context.type.ts";
import { registerLoginCallback } from "../identity/login-callback.route.ts";
import { registerLogin } from "../identity/login.route.ts";
import { registerLogout } from "../identity/logout.route.ts";
import { registerSession } from "../identity/session.route.ts";
import { registerMailbox } from "../mail/mailbox.route.ts";
import type { OutboxStore } from "../mail/outbox.store.ts";
import { registerOpenData, type OpenDataParts } from "../open-data/open-data.route.ts";
import { notFoundPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { registerIcon } from "../pages/icon.route.ts";
import { registerPageStyle } from "../pages/page-style.route.ts";
import { registerCanonicalHost } from "./canonical-host.ts";
import { registerCompression } from "./compression.ts";
import { registerErrors } from "./errors.ts";
import { registerFormBodies } from "./form-bodies.ts";
import type { PublicFiles } from "./frontends.ts";
import { registerPublicFiles } from "./public-files.route.ts";
import { registerRateLimit } from "./rate-limit.ts";
import { registerRequestFacts } from "./request-facts.ts";
import { registerRequestLog } from "./request-log.ts";
import { registerSecurityHeaders } from "./security-headers.ts";

/** Milliseconds in which a request has to have arrived whole. The largest file takes half of it on a line of four megabits. */
const slowestRequest = 60_000;

/** All that the HTTP side is made of. Nothing here starts by itself. */
export interface ServerParts {
  readonly logger: FastifyBaseLogger;
  readonly trustProxy: boolean;
  readonly rateLimit: number;
  readonly login: Omit<LoginContext, "relyingParty" | "frontends">;
  /** Made once the application is there: the demo provider is reached through it. */
  relyingParty(app: FastifyInstance): LoginContext["relyingParty"];
  /** Null with a real identity provider. */
  readonly demo: DemoIdentity | null;
  readonly graph: ApolloServer<GraphContext>;
  readonly makeContext: (viewer: Viewer, correlationId: string) => object;
  /** What of the graph can be followed, and where changes are told. */
  readonly live: GraphRouteOptions["live"];
  /** How what people send is taken in, kept and handed out. */
  readonly files: Omit<FileParts, "now">;
  /** Seals the addresses of people's calendars. */
  readonly calendarKey: Uint8Array;
  /** By what the municipality is known to whoever reads its open data. */
  readonly publisher: OpenDataParts["publisher"];
  /** What the development mailbox shows; null in production. */
  readonly mailbox: Pick<OutboxStore, "latest"> | null;
  readonly readiness: Readiness;
  readonly publicFiles: PublicFiles;
  /** Where GraphiQL was built; null in production. */
  readonly graphiqlDirectory: string | null;
  /** Where forms may lead beside this site: the identity provider, when one logs out there. */
  readonly formTargets: readonly string[];
}

/** The gateway's HTTP side, whole and not yet listening. The order of the hooks is the order of the calls. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { publicUrl, now } = parts.login;
  const app = fastify({
    loggerInstance: parts.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.body,
    // Whoever sends a request drop by drop would hold a connection for ever, and keep a stop waiting.
    requestTimeout: slowestRequest,
    trustProxy: parts.trustProxy,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: "idle",
    // An address that cannot even be read.
    frameworkErrors: (_error, _request, reply) => void sendPage(reply, 404, notFoundPage()),
  });
  registerErrors(app);
  registerRequestFacts(app);
  registerRequestLog(app);
  registerSecurityHeaders(app, publicUrl.startsWith("https://"), parts.formTargets);
  registerCanonicalHost(app, publicUrl);
  await app.register(cookie);
  await registerRateLimit(app, parts.rateLimit);
  await registerCompression(app);
  await app.register(fastifyStatic, { serve: false, cacheControl: false });
  registerFormBodies(app);

  const login: LoginContext = {
    ...parts.login,
    relyingParty: parts.relyingParty(app),
    frontends: parts.publicFiles.frontends,
  };
  registerHealth(app, parts.readiness);
  registerLogin(app, login);
  registerLoginCallback(app, login);
  registerLogout(app, login);
  registerSession(app, login);
  const proving = { cookie: login.cookie, tokens: () => login.relyingParty.tokens(), now };
  registerGraph(app, {
    server: parts.graph,
    proving,
    people: login.people,
    municipality: login.municipality,
    publicUrl,
    makeContext: parts.makeContext,
    live: parts.live,
  });
  registerCalendar(app, { login, key: parts.calendarKey, graph: parts.graph, makeContext: parts.makeContext });
  await registerFiles(app, { ...parts.files, now }, login);
  registerExport(app, { login, proving, graph: parts.graph, makeContext: parts.makeContext });
  registerOpenData(app, {
    graph: parts.graph,
    municipality: login.municipality,
    publicUrl,
    publisher: parts.publisher,
    makeContext: parts.makeContext,
    now,
  });
  registerLetters(app, { login, graph: parts.graph, makeContext: parts.makeContext });
  registerReports(app, { login, graph: parts.graph, makeContext: parts.makeContext });
  if (parts.graphiqlDirectory !== null) await registerGraphiql(app, parts.graphiqlDirectory);
  if (parts.mailbox !== null) registerMailbox(app, parts.mailbox, publicUrl);
  if (parts.demo !== null) registerDemoRoutes(app, parts.demo);
  await registerPageStyle(app);
  registerIcon(app);
  registerPublicFiles(app, parts.publicFiles);
  return app;
}
