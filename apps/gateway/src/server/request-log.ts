import type { FastifyInstance } from "fastify";
import { pino, type DestinationStream, type Logger } from "pino";
import type { Configuration } from "../configuration.ts";

/** Wherever one of these turns up in what is logged, it is blanked. Second line of defence: nothing logs them to begin with. */
const redacted = ["cookie", "authorization", "set-cookie", "variables", "password", "token"].flatMap((name) => [
  `["${name}"]`,
  `*["${name}"]`,
  `*.*["${name}"]`,
]);

/** The structured log: one JSON object a line, without personal data. */
export function createLogger({ logLevel }: Pick<Configuration, "logLevel">, destination?: DestinationStream): Logger {
  const options = {
    level: logLevel,
    base: { service: "gateway" },
    redact: { paths: redacted, censor: "[redacted]" },
    // Addresses may carry searches and ids: the route's pattern is logged, never the address.
    serializers: {
      req: ({ method }: { method: string }) => ({ method }),
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
