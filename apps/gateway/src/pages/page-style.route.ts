import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { municipalPalette } from "@indgang/tokens";
import type { FastifyInstance } from "fastify";
import { pageStyle } from "./page-style.ts";

/** Where the style sheet of the gateway's own pages is. */
export const pageStylePath = "/gateway.css";

/** Serves the style sheet of the gateway's own pages: the tokens, then what the pages need on top. */
export async function registerPageStyle(app: FastifyInstance): Promise<void> {
  const tokens = await Promise.all(["base.css", `${municipalPalette}.css`].map(readTokens));
  const sheet = [...tokens, pageStyle].join("\n");
  const tag = `"${createHash("sha256").update(sheet).digest("base64url").slice(0, 22)}"`;
  app.get(pageStylePath, { config: { rateLimit: false }, logLevel: "warn" }, (request, reply) => {
    void reply.header("cache-control", "no-cache").header("etag", tag);
    if (request.headers["if-none-match"] === tag) return reply.code(304).send();
    return reply.type("text/css; charset=utf-8").send(sheet);
  });
}

function readTokens(name: string): Promise<string> {
  return readFile(fileURLToPath(import.meta.resolve(`@indgang/tokens/${name}`)), "utf8");
}
