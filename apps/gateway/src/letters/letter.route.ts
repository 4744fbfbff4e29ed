import type { FastifyInstance } from "fastify";
import { asksAs, type AskingParts } from "../graph/ask-graph.ts";
import type { LoginContext } from "../identity/login-context.type.ts";
import { sessionIdentity } from "../identity/session-identity.ts";
import { notFoundPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { readFile } from "./read-file.ts";

/** A file's name in the address: the id of a letter, an agreement, or a meeting's papers. */
const addresses = {
  Letter: /^letter_[0-9a-f-]{36}\.pdf$/u,
  OwnLetter: /^own_letter_[0-9a-f-]{36}\.pdf$/u,
  Agreement: /^agreement_[0-9a-f-]{36}\.pdf$/u,
  MeetingPapers: /^meeting_papers_[0-9a-f-]{36}\.pdf$/u,
} as const;

/** What files that the graph has made are downloaded through. */
export interface GraphFileParts extends Pick<AskingParts, "graph" | "makeContext"> {
  readonly login: Pick<LoginContext, "cookie" | "people" | "municipality" | "now">;
}

/**
 * POOL-10, ASSOC-6, LAW-7: `/letters/<id>.pdf` is a letter's file, for staff and, under an id of its own, for the association that it was sent
 * to, `/agreements/<id>.pdf` an agreement's and `/papers/<id>.pdf` a meeting's papers, read through the graph as whoever is logged in, as they
 * are now; what was published, as anybody. What they may not see and what there is not are answered alike, and nobody without logging in;
 * nothing of it is kept on the way.
 */
export function registerLetters(app: FastifyInstance, { login, graph, makeContext }: GraphFileParts): void {
  offer("/letters", "Letter", "OwnLetter");
  offer("/agreements", "Agreement");
  offer("/papers", "MeetingPapers");

  function offer(path: string, ...typenames: readonly (keyof typeof addresses)[]): void {
    app.get<{ Params: { "*": string } }>(`${path}/*`, async (request, reply) => {
      const typename = typenames.find((each) => addresses[each].test(request.params["*"]));
      if (typename === undefined) return sendPage(reply, 404, notFoundPage());
      const id = request.params["*"].slice(0, -".pdf".length);
      const asking = asksAs({ graph, makeContext, now: login.now }, `${typename}File`);
      const identity = await sessionIdentity(request, login);
      const isKnown = identity.viewer.personId !== null;
      const mayAsk = isKnown || typename === "MeetingPapers";
      const file = mayAsk ? await readFile(asking(request, identity), typename, id) : null;
      if (file === null && !isKnown)
        return reply.header("cache-control", "no-store").redirect(`/login?to=${path}/${id}.pdf`, 303);
      if (file === null) return sendPage(reply, 404, notFoundPage());
      return reply
        .header("cache-control", "no-store")
        .header("content-disposition", `attachment; filename="${file.fileName}"`)
        .type("application/pdf")
        .send(Buffer.from(file.pdf, "base64"));
    });
  }
}
