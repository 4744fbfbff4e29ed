import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Path under which GraphiQL's own files are served. */
export const graphiqlPath = "/graphiql/";

/** The editor writes style elements itself, and carries its fonts as data. This page only, and never in production. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(";");

/** GraphiQL from its own npm package, built into `directory`: for a browser that opens `/graphql`. Registered outside production only. */
export async function registerGraphiql(app: FastifyInstance, directory: string): Promise<void> {
  app.addHook("onRequest", async (request, reply) => {
    const isPage =
      request.method === "GET" &&
      request.routeOptions.url === "/graphql" &&
      (request.headers.accept ?? "").includes("text/html");
    if (!isPage) return undefined;
    return reply
      .header("content-security-policy", contentSecurityPolicy)
      .header("cache-control", "no-cache")
      .sendFile("index.html", directory);
  });
  await app.register(fastifyStatic, {
    root: directory,
    prefix: graphiqlPath,
    index: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply) => void reply.header("cache-control", "no-cache"),
  });
}
