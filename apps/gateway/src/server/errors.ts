import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendGraphError } from "../graph/graph-error.ts";
import { limitExceeded } from "../graph/limits/limits.ts";
import { failurePage, notFoundPage, notReadyPage, tooManyPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { isDatabaseDown } from "@indgang/database";
import { TooManyRequests } from "./rate-limit.ts";
import { scrubError } from "./scrub.ts";

/** What a person sees instead of an exception, and what a program sees. Neither learns anything of the inside. */
export function registerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => sendPage(reply, 404, notFoundPage()));

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const isGraph = request.routeOptions.url === "/graphql";
    if (error instanceof TooManyRequests) return tooMany(error.seconds, isGraph, request, reply);
    if (isDatabaseDown(error)) return sendPage(reply.header("retry-after", "5"), 503, notReadyPage());
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ fault: scrubError(error), correlationId: request.id }, "fault");
    if (isGraph && status === 413) return tooLarge(request, reply);
    if (isGraph && status < 500)
      return sendGraphError(request, reply, status, wordsFor(error), { code: "BAD_REQUEST" });
    if (isGraph)
      return sendGraphError(request, reply, 500, "Something went wrong. Give support the correlation id.", {
        code: "INTERNAL_SERVER_ERROR",
      });
    return status < 500 ? sendPage(reply, status, notFoundPage()) : sendPage(reply, 500, failurePage(request.id));
  });
}

function tooMany(seconds: number, isGraph: boolean, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply.header("retry-after", String(seconds));
  if (!isGraph) return sendPage(reply, 429, tooManyPage(seconds));
  return sendGraphError(request, reply, 429, `Too many requests. Wait ${seconds} seconds and try again.`, {
    code: "TOO_MANY_REQUESTS",
    retryAfter: seconds,
  });
}

function tooLarge(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { message, extensions } = limitExceeded("body", Number(request.headers["content-length"] ?? 0));
  const { code, limit, allowed, found } = extensions;
  return sendGraphError(request, reply, 413, message, { code, limit, allowed, found });
}

function wordsFor({ code }: FastifyError): string {
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return "The body must be JSON: send content-type application/json.";
  if (code === "FST_ERR_CTP_EMPTY_JSON_BODY") return "The body is empty; it must be JSON with a query.";
  return "The body is not JSON that can be read.";
}
