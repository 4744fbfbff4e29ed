import type { FastifyInstance } from "fastify";

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/u;

/**
 * On one's own machine `127.0.0.1` and `localhost` are two sites to the browser, with cookies of their own.
 * Pages are sent to the one that the log-in knows, so that it finds the cookie it left.
 */
export function registerCanonicalHost(app: FastifyInstance, publicUrl: string): void {
  const { host } = new URL(publicUrl);
  if (!loopback.test(host)) return;
  app.addHook("onRequest", (request, reply, done) => {
    const isPage = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    if (isPage && request.host !== host && loopback.test(request.host))
      void reply.redirect(`${publicUrl}${request.url}`, 307);
    else done();
  });
}
