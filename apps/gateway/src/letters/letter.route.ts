import type { ApolloServer } from "@apollo/server";
import type { Viewer } from "@indgang/domain/kernel";
import type { FastifyInstance } from "fastify";
import { FaultLog } from "../graph/fault-log.ts";
import type { GraphContext } from "../graph/graph-context.type.ts";
import { identify } from "../identity/identify.ts";
import type { LoginContext } from "../identity/login-context.type.ts";
import { notFoundPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { readLetterFile } from "./read-letter-file.ts";

/** Where files are, each with its name in the address: the id of a letter or an agreement. */
const addresses = [
  { folder: "letters", address: /^(?<id>letter_[0-9a-f-]{36})\.pdf$/u },
  { folder: "agreements", address: /^(?<id>agreement_[0-9a-f-]{36})\.pdf$/u },
] as const;

/** What letters are downloaded through. */
export interface LetterParts {
  readonly login: Pick<LoginContext, "cookie" | "people" | "municipality" | "now">;
  readonly graph: ApolloServer<GraphContext>;
  readonly makeContext: (viewer: Viewer, correlationId: string) => object;
}

/**
 * POOL-10, ASSOC-6: `/letters/<id>.pdf` is a letter's file and `/agreements/<id>.pdf` an agreement's, read through the graph as whoever is logged in, as they are now. What they may not
 * see and what there is not are answered alike, and nobody without logging in; nothing of it is kept on the way.
 */
export function registerLetters(app: FastifyInstance, { login, graph, makeContext }: LetterParts): void {
  const { cookie, people, municipality, now } = login;
  const faults = new FaultLog(now);

  for (const { folder, address } of addresses) {
    app.get<{ Params: { "*": string } }>(`/${folder}/*`, async (request, reply) => {
      const id = address.exec(request.params["*"])?.groups?.["id"];
      if (id === undefined) return sendPage(reply, 404, notFoundPage());
      const sealed = request.cookies[cookie.name];
      const session = sealed === undefined ? null : await cookie.open(sealed, Math.floor(now().getTime() / 1_000));
      const identity = session && (await identify({ kind: "session", session }, people, municipality, now()));
      if (identity?.kind !== "known")
        return reply.header("cache-control", "no-store").redirect(`/login?to=/${folder}/${id}.pdf`, 303);
      const logFault = (error: unknown): void => faults.log(request.log, error, "LetterFile");
      const edge = { identity, correlationId: request.id, facts: request.facts, logFault };
      const context = { edge, inner: makeContext(identity.viewer, request.id) };
      const letter = await readLetterFile(graph, context, id);
      if (letter === null) return sendPage(reply, 404, notFoundPage());
      return reply
        .header("cache-control", "no-store")
        .header("content-disposition", `attachment; filename="${letter.fileName}"`)
        .type("application/pdf")
        .send(Buffer.from(letter.pdf, "base64"));
    });
  }
}
