import type { FastifyInstance } from "fastify";
import type { CustomFetch } from "openid-client";

/** Reaches the demo provider without the network, so that the log-in works whatever address the browser uses. */
export function inProcessFetch(app: FastifyInstance): CustomFetch {
  return async (url, { method, headers, body }) => {
    const { host, pathname, search } = new URL(url);
    // What the client sends is a form, or nothing.
    const isForm = body instanceof URLSearchParams;
    const answer = await app.inject({
      method: method === "POST" ? "POST" : "GET",
      url: `${pathname}${search}`,
      headers: { ...headers, host },
      ...(isForm ? { payload: body.toString() } : {}),
    });
    return new Response(answer.rawPayload.length === 0 ? null : Uint8Array.from(answer.rawPayload), {
      status: answer.statusCode,
      headers: Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]),
    });
  };
}
