import type { FastifyInstance } from "fastify";

/** What has to be there before requests make sense. */
export interface Readiness {
  /** Null: all is well. Otherwise what is missing, in words for whoever runs the gateway. */
  database(): Promise<string | null>;
  engine(): string | null;
}

const config = { quiet: true, rateLimit: false } as const;

/** `/healthz`: the process lives. `/readyz`: it can serve; 503 with the reason while it cannot. */
export function registerHealth(app: FastifyInstance, readiness: Readiness): void {
  let asking: Promise<string | null> | null = null;
  // Probes of several watchers at once ask the database once.
  const database = (): Promise<string | null> =>
    (asking ??= readiness.database().finally(() => {
      asking = null;
    }));

  app.get("/healthz", { config }, (_request, reply) => reply.header("cache-control", "no-store").send({ alive: true }));

  app.get("/readyz", { config }, async (_request, reply) => {
    const [fromDatabase, fromEngine] = [await database(), readiness.engine()];
    const ready = fromDatabase === null && fromEngine === null;
    return reply
      .code(ready ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ ready, database: fromDatabase ?? "ok", engine: fromEngine ?? "ok" });
  });
}
