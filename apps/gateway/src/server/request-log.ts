import type { FastifyInstance } from "fastify";
import { pino, type DestinationStream, type Logger } from "pino";
import type { Configuration } from "../configuration.ts";

/** Wherever one of these turns up in what is logged, it is blanked. Second line of defence: nothing logs them to begin with. */
const blanked: ReadonlySet<string> = new Set([
  "cookie",
  "authorization",
  "set-cookie",
  "variables",
  "password",
  "token",
]);
/** How far down they are looked for. */
const deepest = 3;

/** The structured log: one JSON object a line, without personal data. */
export function createLogger({ logLevel }: Pick<Configuration, "logLevel">, destination?: DestinationStream): Logger {
  const options = {
    level: logLevel,
    base: { service: "gateway" },
    // The log's own way of leaving values out looks at every path by itself, which took longer than writing the line.
    formatters: { log: (line: object) => withoutSecrets(line) },
    // Addresses may carry searches and ids: the route's pattern is logged, never the address.
    serializers: {
      req: ({ method }: { method: string }) => ({ method }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function withoutSecrets(value: object, depth = 1): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    if (blanked.has(name)) kept[name] = "[redacted]";
    else kept[name] = isPlain(inner) && depth < deepest ? withoutSecrets(inner, depth + 1) : inner;
  }
  return kept;
}

/** Errors, requests and the like are written by serializers of their own. */
function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
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
