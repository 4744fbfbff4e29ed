import type { FastifyInstance } from "fastify";
import { pino, type DestinationStream, type Logger } from "pino";
import type { Configuration } from "../configuration.ts";
import { scrubError } from "./scrub.ts";
import { blank, withoutSecrets } from "./without-secrets.ts";

/**
 * Blanked in every line, three levels down, and at the first level of what a child logger is bound to. Second line of defence: nothing
 * logs them to begin with.
 */
const secrets: ReadonlySet<string> = new Set([
  "cookie",
  "authorization",
  "set-cookie",
  "variables",
  "password",
  "token",
]);

/** The structured log: one JSON object a line, without personal data. */
export function createLogger({ logLevel }: Pick<Configuration, "logLevel">, destination?: DestinationStream): Logger {
  const options = {
    level: logLevel,
    base: { service: "gateway" },
    // The log's own way of leaving values out looks at every path by itself: with those of all levels it took longer than writing the
    // line. It is left the first level, where it alone sees what a child logger is bound to.
    redact: { paths: [...secrets].map((name) => `["${name}"]`), censor: blank },
    formatters: { log: (line: object) => withoutSecrets(line, secrets) },
    // Addresses may carry searches and ids: the route's pattern is logged, never the address.
    serializers: {
      req: ({ method }: { method: string }) => ({ method }),
      err: scrubError,
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** One line per finished request: what, how long (milliseconds), for which seat, with which result. Files and health only at `debug`. */
export function registerRequestLog(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header("x-correlation-id", request.id);
    done();
  });
  app.addHook("onResponse", (request, reply, done) => {
    const line = {
      correlationId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? "none",
      status: reply.statusCode,
      duration: Math.round(reply.elapsedTime * 10) / 10,
      seat: request.identity?.viewer.seat,
      proof: request.proof.kind,
      ...request.facts,
    };
    const isQuiet = request.routeOptions.config.quiet === true && reply.statusCode < 500;
    if (isQuiet) request.log.debug(line, "request");
    else request.log.info(line, "request");
    done();
  });
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** True for what is asked for all the time and says nothing: files, health. */
    quiet?: boolean;
  }
}
