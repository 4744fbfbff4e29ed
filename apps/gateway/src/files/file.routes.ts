import type { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { toInstant } from "@indgang/domain/kernel";
import { prove } from "../identity/prove.ts";
import { isFromOwnSite } from "../identity/same-origin.ts";
import { notFoundPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { askerOf, fileId, mayChange, sendFileRefusal, type AskerParts } from "./file-asker.ts";
import { sendContent } from "./send-content.ts";
import { takeIn, type FileParts } from "./take-in.ts";

interface FileRoute {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly show?: string };
}

/**
 * `PUT /files/<id>` takes in what `requestUpload` made room for; `GET /files/<id>` hands out what is on a case. Unknown, forbidden, unscanned
 * and taken off are answered alike.
 */
export async function registerFiles(app: FastifyInstance, parts: FileParts, asker: AskerParts): Promise<void> {
  const { now, publicUrl, cookie } = asker;
  const proving = { cookie, tokens: () => asker.relyingParty.tokens(), now };

  // On its own, so that no other route takes a body of any kind.
  await app.register((files, _options, done) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser("*", (_request, payload, read) => read(null, payload));
    files.addHook("onRequest", async (request) => {
      request.proof = await prove(request, proving);
    });

    files.put<FileRoute>("/files/:id", async (request, reply) => {
      const identity = await askerOf(request, asker);
      if (identity === null) return sendFileRefusal(request, reply, 401, "UNAUTHENTICATED");
      const isForeign = identity.proof.kind === "session" && !isFromOwnSite(request, publicUrl);
      if (isForeign || !mayChange(identity)) return sendFileRefusal(request, reply, 403, "FORBIDDEN");
      const { viewer } = identity;
      const { id } = request.params;
      const file = fileId.test(id) ? await parts.rows.awaited(viewer, id, toInstant(now())) : null;
      if (file === null) return sendFileRefusal(request, reply, 404, "NOT_AWAITED");
      const source = request.body as Readable | undefined;
      // Nothing is read of what is not what was announced.
      if (source === undefined || Number(request.headers["content-length"]) !== file.size)
        return sendFileRefusal(request, reply, 422, "SIZE_DIFFERS");
      const taken = await takeIn(parts, { viewer, file }, source);
      if (taken.kind === "refused") return sendFileRefusal(request, reply, 422, taken.fault);
      if (taken.kind === "not awaited") return sendFileRefusal(request, reply, 404, "NOT_AWAITED");
      return reply.header("cache-control", "no-store").send({ state: taken.state });
    });

    files.get<FileRoute>("/files/:id", { exposeHeadRoute: false, compress: false }, async (request, reply) => {
      const identity = await askerOf(request, asker);
      if (identity === null) {
        if (request.headers.authorization !== undefined) return sendFileRefusal(request, reply, 401, "UNAUTHENTICATED");
        return reply
          .header("cache-control", "no-store")
          .redirect(`/login?to=/files/${encodeURIComponent(request.params.id)}`, 303);
      }
      const site = request.headers["sec-fetch-site"];
      // No other site makes anybody's browser fetch what is theirs.
      const isForeign =
        identity.proof.kind === "session" && site !== undefined && !["same-origin", "none"].includes(site);
      const { id } = request.params;
      const look = { now: toInstant(now()), correlationId: request.id };
      const file = !isForeign && fileId.test(id) ? await parts.rows.opened(identity.viewer, id, look) : null;
      if (file === null) return sendPage(reply.header("cache-control", "no-store"), 404, notFoundPage());
      return sendContent(reply, file, await parts.storage.open(id), request.query.show !== undefined);
    });
    done();
  });
}
