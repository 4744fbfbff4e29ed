import { pipeline, type Readable } from "node:stream";
import { fileFormats } from "@indgang/domain/attachments";
import { sameContent } from "@indgang/files";
import type { FastifyReply } from "fastify";
import type { OpenedFile } from "./file-rows.type.ts";

/** What a browser may show by itself, and what it may do with it: nothing. A PDF's viewer does not open inside of a sandbox, and is one. */
const shown: Readonly<Partial<Record<OpenedFile["format"], string>>> = {
  PDF: "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  PNG: "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  JPEG: "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

/** LAW-7: content as it came, never kept by a browser, and never carried out: to be saved, or PDF and pictures to be looked at. */
export function sendContent(reply: FastifyReply, file: OpenedFile, source: Readable, isToShow: boolean): FastifyReply {
  const policy = isToShow ? shown[file.format] : undefined;
  const content = sameContent(file.sha256);
  // Whichever of the two ends early ends the other; Fastify then breaks the answer off.
  pipeline(source, content, () => undefined);
  return reply
    .header("cache-control", "no-store")
    .header("content-security-policy", policy ?? "sandbox; default-src 'none'; frame-ancestors 'none'")
    .header("content-disposition", `${policy === undefined ? "attachment" : "inline"}; ${namedAs(file.name)}`)
    .header("content-length", file.size)
    .type(fileFormats[file.format].mediaType)
    .send(content);
}

/** RFC 6266: the name in full, and once more for whoever reads ASCII alone. */
function namedAs(name: string): string {
  const plain = name.replace(/[^\w .()-]/gu, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${whole}`;
}
