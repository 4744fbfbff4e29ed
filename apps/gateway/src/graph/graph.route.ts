import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { Viewer } from "@indgang/domain/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identify } from "../identity/identify.ts";
import type { BadProof, Identity } from "../identity/identity.type.ts";
import type { People } from "../identity/person.type.ts";
import { prove, type Proving } from "../identity/prove.ts";
import { isFromOwnSite } from "../identity/same-origin.ts";
import { FaultLog } from "./fault-log.ts";
import type { GraphContext } from "./graph-context.type.ts";
import { sendGraphError, withCorrelationId } from "./graph-error.ts";
import { refuseOversized } from "./limits/document-size.ts";
import { LiveGraph, type LiveGraphParts } from "./live/live-graph.ts";
import { unavailable } from "./unavailable.ts";

/** What the graph's route needs. `makeContext` builds what the subgraphs want to know of one request. */
export interface GraphRouteOptions {
  readonly server: ApolloServer<GraphContext>;
  readonly proving: Proving;
  readonly people: People;
  readonly municipality: number;
  readonly publicUrl: string;
  readonly makeContext: (viewer: Viewer, correlationId: string) => object;
  readonly live: Pick<LiveGraphParts, "follow" | "listen">;
}

/** `/graphql`: who asks is settled first, then the size of the question; only then the graph is asked. */
export function registerGraph(app: FastifyInstance, options: GraphRouteOptions): void {
  const answer = fastifyApolloHandler(options.server, { context: (request) => Promise.resolve(contextOf(request)) });
  const faults = new FaultLog(options.proving.now);
  const live = new LiveGraph({ ...options.live, server: options.server, municipality: options.municipality });
  app.addHook("preClose", () => live.close());

  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    async onRequest(request, reply) {
      void reply.header("cache-control", "no-store");
      request.proof = await prove(request, options.proving);
    },
    preHandler: [
      (request, reply) => refuseProof(request, reply, options),
      (request, reply) => refuseSize(request, reply),
      (request, reply) => settleIdentity(request, reply, options, faults),
      (request, reply) => prolongSession(request, reply, options),
    ],
    async handler(request, reply) {
      const stream = live.answer(request, reply, () => settleAnew(request));
      if (stream !== null) return stream;
      const body: unknown = await answer.call(app, request, reply);
      // What Apollo refuses before it begins with a request passes by the plugin that puts the number on errors.
      return reply.statusCode >= 400 && typeof body === "string" ? withCorrelationId(body, request.id) : body;
    },
  });

  /** Who asks now, in a stream that may have begun long ago; null when the session has ended since. */
  async function settleAnew(request: FastifyRequest): Promise<GraphContext | null> {
    const { proving, people, municipality, makeContext } = options;
    const proof = await prove(request, proving);
    if (proof.kind === "refused") return null;
    const identity = await identify(proof, people, municipality, proving.now());
    return identity.kind === "refused" ? null : contextFor(request, identity, makeContext(identity.viewer, request.id));
  }

  function contextOf(request: FastifyRequest): GraphContext {
    const { identity, inner } = request;
    if (identity === null || inner === null) throw new Error("The identity is settled before the graph is asked.");
    return contextFor(request, identity, inner);
  }

  function contextFor(request: FastifyRequest, identity: Identity, inner: object): GraphContext {
    const edge = {
      identity,
      correlationId: request.id,
      facts: request.facts,
      logFault: (error: unknown) => faults.log(request.log, error, request.facts.operation),
    };
    return { edge, inner };
  }
}

async function refuseProof(
  request: FastifyRequest,
  reply: FastifyReply,
  { proving, publicUrl }: GraphRouteOptions,
): Promise<unknown> {
  if (request.proof.kind === "refused") return sendRefusal(request, reply, request.proof, proving);
  if (request.proof.kind === "session" && request.headers.origin !== undefined && !isFromOwnSite(request, publicUrl)) {
    return sendGraphError(request, reply, 403, "The request comes from another site.", { code: "FORBIDDEN" });
  }
  return undefined;
}

function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  { reason, message }: BadProof,
  { cookie }: Proving,
): FastifyReply {
  // The browser drops the useless cookie, so that the next request comes from the public.
  if (reason === "SESSION_ENDED") void reply.clearCookie(cookie.name, cookie.place);
  else void reply.header("www-authenticate", 'Bearer error="invalid_token"');
  return sendGraphError(request, reply, 401, message, { code: "UNAUTHENTICATED", reason });
}

async function refuseSize(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const refusal = refuseOversized(request.method === "GET" ? request.query : request.body);
  if (refusal === null) return undefined;
  const { code, limit, allowed, found } = refusal.extensions;
  return sendGraphError(request, reply, 400, refusal.message, { code, limit, allowed, found });
}

async function settleIdentity(
  request: FastifyRequest,
  reply: FastifyReply,
  { people, municipality, proving, makeContext }: GraphRouteOptions,
  faults: FaultLog,
): Promise<unknown> {
  if (request.proof.kind === "refused") return undefined;
  try {
    const identity = await identify(request.proof, people, municipality, proving.now());
    if (identity.kind === "refused") return sendRefusal(request, reply, identity, proving);
    request.identity = identity;
    request.inner = makeContext(identity.viewer, request.id);
    return undefined;
  } catch (error) {
    const gone = unavailable(error);
    if (gone === null) throw error;
    faults.log(request.log, error, undefined);
    void reply.header("retry-after", "5");
    const reason = gone.isBusy ? { reason: "BUSY" } : {};
    return sendGraphError(request, reply, 503, gone.message, { code: "SERVICE_UNAVAILABLE", ...reason });
  }
}

async function prolongSession(
  request: FastifyRequest,
  reply: FastifyReply,
  { proving: { cookie, now } }: GraphRouteOptions,
): Promise<void> {
  if (request.proof.kind !== "session") return;
  const seconds = Math.floor(now().getTime() / 1_000);
  const { session } = request.proof;
  if (cookie.isDue(session, seconds))
    void reply.setCookie(cookie.name, await cookie.issue(session, seconds), cookie.options);
}
