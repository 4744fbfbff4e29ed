import type { FastifyRequest } from "fastify";

/**
 * True when a request that changes something comes from this very site: by the header that only our own scripts send,
 * or because the browser says so. A foreign page can neither set the header nor forge the origin.
 */
export function isFromOwnSite(request: FastifyRequest, publicUrl: string): boolean {
  const { origin, "sec-fetch-site": site } = request.headers;
  if (origin !== undefined && origin !== new URL(publicUrl).origin) return false;
  if (request.headers["x-indgang-csrf"] !== undefined) return true;
  return site === undefined ? origin !== undefined : site === "same-origin";
}
