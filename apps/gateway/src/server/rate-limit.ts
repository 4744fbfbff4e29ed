import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";

/** The refusal of somebody who asks too often; the error handler words it. */
export class TooManyRequests extends Error {
  readonly statusCode = 429;
  readonly seconds: number;

  constructor(seconds: number) {
    super("too many requests");
    this.seconds = seconds;
  }
}

/** At most `perMinute` requests a minute for each session or token, and for each address of whoever has none. 0: no limit. */
export async function registerRateLimit(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    cache: 20_000,
    // After the session is known, before a body is read.
    hook: "preParsing",
    keyGenerator: ({ proof, ip }: FastifyRequest) => {
      if (proof.kind === "session") return `session ${proof.session.subject}`;
      return proof.kind === "bearer" ? `bearer ${proof.subject}` : `address ${ip}`;
    },
    errorResponseBuilder: (_request, { ttl }) => new TooManyRequests(Math.max(1, Math.ceil(ttl / 1_000))),
  });
}
