import { municipalPalette } from "@indgang/tokens";
import type { FastifyReply } from "fastify";
import { html, type Html } from "./html.ts";
import { pageStylePath } from "./page-style.route.ts";

/** A whole page that the gateway writes itself: log-in, errors, what is missing. Danish; works without any script. */
export interface Page {
  readonly title: string;
  readonly body: Html;
}

/** The page as a document. */
export function document({ title, body }: Page): string {
  return html`<!doctype html>
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – Indgang</title>
        <link rel="stylesheet" href="${pageStylePath}" />
      </head>
      <body data-palette="${municipalPalette}">
        <header class="top"><a href="/">Indgang</a></header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.text;
}

/** Answers with a page, never kept by any cache. */
export function sendPage(reply: FastifyReply, status: number, page: Page): FastifyReply {
  return reply.code(status).header("cache-control", "no-store").type("text/html; charset=utf-8").send(document(page));
}
