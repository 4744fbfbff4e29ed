import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { notFoundPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import type { PublicFiles } from "./frontends.ts";

/** The build names these by their content: what is under such a name never changes. */
const namedByContent = /^\/assets\//u;
const forever = "public, max-age=31536000, immutable";

/**
 * Serves what was built for the browser. Below a frontend's path, an address that names no file is a place inside that
 * frontend and gets its first page; everywhere else it is 404. Only files that were there at the start are ever opened.
 */
export function registerPublicFiles(app: FastifyInstance, { directory, files, frontends }: PublicFiles): void {
  app.get("/*", { config: { quiet: true, rateLimit: false } }, (request, reply) => {
    const send = (file: string): FastifyReply =>
      reply
        .header("cache-control", namedByContent.test(file) ? forever : "no-cache")
        .sendFile(file.slice(1), directory);
    const path = pathOf(request);
    if (path !== null && files.has(path)) return send(path);
    if (path === "/" && files.has("/index.html")) return send("/index.html");
    const frontend = frontends.find((one) => path?.startsWith(one.path) === true || path === one.path.slice(0, -1));
    if (frontend === undefined || path === null || namesFile(path)) return sendPage(reply, 404, notFoundPage());
    return path.startsWith(frontend.path) ? send(`${frontend.path}index.html`) : reply.redirect(frontend.path, 301);
  });
}

/** A missing picture or script must not be answered with a page. */
function namesFile(path: string): boolean {
  return /\.(?:js|css|map|svg|png|ico|webp|woff2?|json|txt|xml|webmanifest)$/u.test(path);
}

function pathOf(request: FastifyRequest): string | null {
  try {
    return decodeURIComponent(request.url.split("?", 1)[0] ?? "");
  } catch {
    return null;
  }
}
