import type { FastifyReply, FastifyRequest } from "fastify";

/** An answer in the graph's form for what is refused before the graph is asked. */
export function sendGraphError(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): FastifyReply {
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message, extensions: { ...extensions, correlationId: request.id } }] });
}

/** The body of a refusal with the correlation id on every error that has none. */
export function withCorrelationId(body: string, correlationId: string): string {
  const { errors, ...rest } = JSON.parse(body) as { errors?: { extensions?: Record<string, unknown> }[] };
  if (errors === undefined) return body;
  return JSON.stringify({
    errors: errors.map((error) => ({ ...error, extensions: { correlationId, ...error.extensions } })),
    ...rest,
  });
}
