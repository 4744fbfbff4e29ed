import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import {
  correlationHeader,
  correlationIdFrom,
  createViewerVerifier,
  type Identity,
  type VerificationKey,
} from "@indgang/subgraph-kit";
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { FaultLog } from "./fault-log.ts";
import type { GraphContext } from "./graph-context.type.ts";

export interface ServerParts {
  readonly server: ApolloServer<GraphContext>;
  readonly key: VerificationKey;
  readonly logger: Logger;
  /** What the resolvers know of a request. */
  contextFor(identity: Identity): object;
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
}

/** Bytes of one request: keys of many entities at most. */
const bodyLimit = 4 * 1024 * 1024;

/** `/graphql` for whom the gateway has signed, `/healthz`, `/readyz`. Nothing else is answered. */
export function buildServer({ server, key, logger, contextFor, isReady }: ServerParts): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = logger;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    forceCloseConnections: "idle",
  });
  const faults = new FaultLog();
  const verify = createViewerVerifier([key]);
  const identities = new WeakMap<FastifyRequest, Identity>();

  app.get("/healthz", (_request, reply) => reply.header("cache-control", "no-store").send({ alive: true }));
  app.get("/readyz", async (_request, reply) => {
    const ready = await isReady();
    return reply
      .code(ready ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ ready, database: ready ? "ok" : "The database does not answer." });
  });

  app.post("/graphql", {
    // Before the body is read: nobody else gets as far as that.
    async onRequest(request, reply) {
      const [scheme, token] = (request.headers.authorization ?? "").split(" ");
      const viewer = scheme === "Bearer" && token ? await verify(token) : null;
      if (viewer) {
        identities.set(request, { viewer, correlationId: correlationIdFrom(request.headers[correlationHeader]) });
        return undefined;
      }
      return reply
        .code(401)
        .send({ errors: [{ message: "Only the gateway may ask.", extensions: { code: "UNAUTHENTICATED" } }] });
    },
    handler: fastifyApolloHandler(server, {
      context: async (request) => {
        const identity = identities.get(request);
        if (!identity) throw new Error("The identity is settled before the graph is asked.");
        const { correlationId } = identity;
        return {
          identity,
          inner: contextFor(identity),
          logFault: (error) => faults.log(logger, error, correlationId),
        };
      },
    }),
  });

  app.addHook("onResponse", (request, reply, done) => {
    const identity = identities.get(request);
    const route = request.routeOptions.url ?? "none";
    logger[route === "/graphql" ? "info" : "debug"](
      {
        correlationId: identity?.correlationId,
        seat: identity?.viewer.seat,
        route,
        status: reply.statusCode,
        duration: Math.round(reply.elapsedTime),
      },
      "request",
    );
    done();
  });
  return app;
}
