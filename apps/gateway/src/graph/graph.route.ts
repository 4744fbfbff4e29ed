import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { Viewer } from "@indgang/domain/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identify } from "../identity/identify.ts";
import type { BadProof } from "../identity/identity.type.ts";
import type { People } from "../identity/person.type.ts";
import { prove, type Proving } from "../identity/prove.ts";
import { isFromOwnSite } from "../identity/same-origin.ts";
import { isDatabaseDown } from "@indgang/database";
import { scrubError } from "../server/scrub.ts";
import type { GraphContext } from "./graph-context.type.ts";
import { sendGraphError } from "./graph-error.ts";
import { refuseOversized } from "./limits/document-size.ts";

/** What the graph's route needs. `makeContext` builds what the subgraphs want to know of one request. */
export interface GraphRouteOptions {
  readonly server: ApolloServer<GraphContext>;
  readonly proving: Proving;
  readonly people: People;
  readonly municipality: number;
  readonly publicUrl: string;
  readonly makeContext: (viewer: Viewer, correlationId: string) => object;
}

/** `/graphql`: who asks is settled first, then the size of the question; only then the graph is asked. */
export function registerGraph(app: FastifyInstance, options: GraphRouteOptions): void {
  const answer = fastifyApolloHandler(options.server, { context: (request) => Promise.resolve(contextOf(request)) });

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
      (request, reply) => settleIdentity(request, reply, options),
      (request, reply) => prolongSession(request, reply, options),
    ],
    handler: answer,
  });

  function contextOf(request: FastifyRequest): GraphContext {
    const { identity, inner } = request;
    if (identity === null || inner === null) throw new Error("The identity is settled before the graph is asked.");
    const edge = {
      identity,
      correlationId: request.id,
      facts: request.facts,
      logFault: (error: unknown) =>
        request.log.error({ fault: scrubError(error), operation: request.facts.operation }, "fault in the graph"),
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
): Promise<unknown> {
  if (request.proof.kind === "refused") return undefined;
  try {
    const identity = await identify(request.proof, people, municipality, proving.now());
    if (identity.kind === "refused") return sendRefusal(request, reply, identity, proving);
    request.identity = identity;
    request.inner = makeContext(identity.viewer, request.id);
    return undefined;
  } catch (error) {
    if (!isDatabaseDown(error)) throw error;
    void reply.header("retry-after", "5");
    return sendGraphError(request, reply, 503, "The database cannot be reached right now. Try again in a moment.", {
      code: "SERVICE_UNAVAILABLE",
    });
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
