import type { FastifyInstance } from "fastify";

/** A door that stands open. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#20302e"/><path d="M9 26V7a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v19" fill="none" stroke="#fff" stroke-width="2"/><path d="M13 26V10l7-3v22z" fill="#fff"/><circle cx="17.5" cy="18" r="1" fill="#20302e"/></svg>`;

/** The icon that browsers ask for by themselves, the same for every page. */
export function registerIcon(app: FastifyInstance): void {
  app.get("/favicon.ico", { config: { quiet: true, rateLimit: false } }, (_request, reply) =>
    reply.header("cache-control", "public, max-age=86400").type("image/svg+xml").send(icon),
  );
}
