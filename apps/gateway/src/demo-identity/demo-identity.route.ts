import type { FastifyInstance } from "fastify";
import type { Provider } from "oidc-provider";
import { demoPath } from "./demo-client.ts";

/**
 * Mounts the demo provider under its path. It reads the request's body itself, so nothing is parsed here. The addresses that it
 * hands out are those of the public address, whatever the request says of itself.
 */
export function registerDemoIdentity(app: FastifyInstance, provider: Provider, publicUrl: string): void {
  const { host, protocol } = new URL(publicUrl);
  const answer = provider.callback();
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, parsed) => {
      parsed(null);
    });
    scope.all(`${demoPath}/*`, { logLevel: "warn" }, (request, reply) => {
      reply.hijack();
      const { raw } = request;
      // The provider finds out from the two addresses where it is mounted.
      raw.headers.cookie = withoutSession(raw.headers.cookie ?? "");
      Object.assign(raw.headers, { "x-forwarded-host": host, "x-forwarded-proto": protocol.slice(0, -1) });
      Object.assign(raw, { originalUrl: raw.url, url: raw.url?.slice(demoPath.length) });
      void answer(raw, reply.raw);
    });
    done();
  });
}

/** The provider keeps nobody logged in: else it would meet the next person with a form that only an inline script can send. */
function withoutSession(cookies: string): string {
  return cookies
    .split(/;\s*/u)
    .filter((pair) => !pair.startsWith("demo_session"))
    .join("; ");
}
