import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { registerGraph, type GraphRouteOptions } from "./graph.route.ts";

export interface ServerParts extends GraphRouteOptions {
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
}

/** Bytes of one request: keys of many entities at most. */
const bodyLimit = 4 * 1024 * 1024;

/** `/graphql` for whom the gateway has signed, `/healthz`, `/readyz`. Nothing else is answered. */
export function buildServer({ isReady, ...graph }: ServerParts): FastifyInstance {
  const { logger } = graph;
  const loggerInstance: FastifyBaseLogger = logger;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    forceCloseConnections: "idle",
  });
  // JSON is all that is read.
  app.removeContentTypeParser("text/plain");

  app.get("/healthz", (_request, reply) => reply.header("cache-control", "no-store").send({ alive: true }));
  app.get("/readyz", async (_request, reply) => {
    const ready = await isReady();
    return reply
      .code(ready ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ ready, database: ready ? "ok" : "The database does not answer." });
  });
  const identityOf = registerGraph(app, graph);

  app.addHook("onResponse", (request, reply, done) => {
    const identity = identityOf(request);
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
