import {
  correlationHeader,
  correlationIdFrom,
  createViewerVerifier,
  type Identity,
  type VerificationKey,
} from "@indgang/subgraph-kit";
import type { FastifyError, FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { AnswerQuestion } from "./answer-question.ts";
import { FaultLog } from "./fault-log.ts";

/** What the graph's route needs. `contextFor` says what the resolvers know of a request. */
export interface GraphRouteOptions {
  readonly answer: AnswerQuestion;
  readonly key: VerificationKey;
  readonly logger: Logger;
  contextFor(identity: Identity): object;
}

/** `/graphql` for whom the gateway has signed. The answer is who asked, for the log. */
export function registerGraph(
  app: FastifyInstance,
  { answer, key, logger, contextFor }: GraphRouteOptions,
): (request: FastifyRequest) => Identity | undefined {
  const faults = new FaultLog();
  const verify = createViewerVerifier([key]);
  const identities = new WeakMap<FastifyRequest, Identity>();

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
    async handler(request, reply) {
      const identity = identities.get(request);
      if (!identity) throw new Error("The identity is settled before the graph is asked.");
      const { correlationId } = identity;
      const { status, body } = await answer(request.body, {
        correlationId,
        context: contextFor(identity),
        logFault: (error) => faults.log(logger, error, correlationId),
      });
      return reply.code(status).type("application/json; charset=utf-8").send(body);
    },
    errorHandler(error: FastifyError, request, reply) {
      const status = error.statusCode ?? 500;
      const correlationId = identities.get(request)?.correlationId ?? "";
      if (status >= 500) faults.log(logger, error, correlationId);
      const told =
        status >= 500
          ? {
              message: "Something went wrong on our side.",
              extensions: { code: "INTERNAL_SERVER_ERROR", correlationId },
            }
          : { message: "The body must be JSON, and not too large.", extensions: { code: "BAD_REQUEST" } };
      return reply.code(status).send({ errors: [told] });
    },
  });
  return (request) => identities.get(request);
}
