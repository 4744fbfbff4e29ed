import type { ApolloServer } from "@apollo/server";
import type { Viewer } from "@indgang/domain/kernel";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { FaultLog } from "../graph/fault-log.ts";
import type { GraphContext } from "../graph/graph-context.type.ts";
import { identify } from "../identity/identify.ts";
import type { Identity } from "../identity/identity.type.ts";
import type { LoginContext } from "../identity/login-context.type.ts";
import { publicViewer } from "../identity/viewer.ts";
import { notFoundPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { readFile } from "./read-file.ts";

/** A file's name in the address: the id of a letter, or of a meeting's papers. */
const addresses = {
  Letter: /^(?<id>letter_[0-9a-f-]{36})\.pdf$/u,
  MeetingPapers: /^(?<id>meeting_papers_[0-9a-f-]{36})\.pdf$/u,
} as const;

/** What files that the graph has made are downloaded through. */
export interface LetterParts {
  readonly login: Pick<LoginContext, "cookie" | "people" | "municipality" | "now">;
  readonly graph: ApolloServer<GraphContext>;
  readonly makeContext: (viewer: Viewer, correlationId: string) => object;
}

/**
 * POOL-10, LAW-7: `/letters/<id>.pdf` is a letter's file and `/papers/<id>.pdf` a meeting's papers, read through the graph as whoever is logged
 * in, as they are now; what was published, as anybody. What they may not see and what there is not are answered alike, and nobody
 * without logging in; nothing of it is kept on the way.
 */
export function registerLetters(app: FastifyInstance, { login, graph, makeContext }: LetterParts): void {
  const { cookie, people, municipality, now } = login;
  const faults = new FaultLog(now);
  offer("/letters", "Letter");
  offer("/papers", "MeetingPapers");

  function offer(path: string, typename: keyof typeof addresses): void {
    app.get<{ Params: { "*": string } }>(`${path}/*`, async (request, reply) => {
      const id = addresses[typename].exec(request.params["*"])?.groups?.["id"];
      if (id === undefined) return sendPage(reply, 404, notFoundPage());
      const identity = await askedBy(request);
      const isKnown = identity.viewer.personId !== null;
      const logFault = (error: unknown): void => faults.log(request.log, error, `${typename}File`);
      const edge = { identity, correlationId: request.id, facts: request.facts, logFault };
      const context = { edge, inner: makeContext(identity.viewer, request.id) };
      const file = isKnown || typename === "MeetingPapers" ? await readFile(graph, context, typename, id) : null;
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

  /** Whoever has logged in; anybody else is the public. */
  async function askedBy(request: FastifyRequest): Promise<Identity> {
    const sealed = request.cookies[cookie.name];
    const session = sealed === undefined ? null : await cookie.open(sealed, Math.floor(now().getTime() / 1_000));
    const identity = session && (await identify({ kind: "session", session }, people, municipality, now()));
    if (identity?.kind === "known") return identity;
    return { kind: "known", proof: { kind: "nobody" }, viewer: publicViewer(municipality) };
  }
}
