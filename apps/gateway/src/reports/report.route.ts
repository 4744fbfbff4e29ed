import type { FastifyInstance } from "fastify";
import { FaultLog } from "../graph/fault-log.ts";
import { identify } from "../identity/identify.ts";
import type { LetterParts } from "../letters/letter.route.ts";
import { notFoundPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { readReportFile } from "./read-report-file.ts";

const address = /^(?<year>\d{4})\.pdf$/u;
const chapterForm = /^report_chapter_[0-9a-f-]{36}$/u;

/**
 * POOL-15: `/reports/<year>.pdf` is the report of a year, and with `?chapter=<id>` one chapter of it, read through the graph as whoever
 * asks, as they are now: without a session what is published. What they may not see and what there is not are answered alike; nothing of
 * it is kept on the way.
 */
export function registerReports(app: FastifyInstance, { login, graph, makeContext }: LetterParts): void {
  const { cookie, people, municipality, now } = login;
  const faults = new FaultLog(now);

  app.get<{ Params: { "*": string }; Querystring: { chapter?: unknown } }>("/reports/*", async (request, reply) => {
    const year = address.exec(request.params["*"])?.groups?.["year"];
    const { chapter } = request.query;
    const isChapter = typeof chapter === "string" && chapterForm.test(chapter);
    if (year === undefined || (chapter !== undefined && !isChapter)) return sendPage(reply, 404, notFoundPage());
    const sealed = request.cookies[cookie.name];
    const session = sealed === undefined ? null : await cookie.open(sealed, Math.floor(now().getTime() / 1_000));
    const proof = session === null ? ({ kind: "nobody" } as const) : ({ kind: "session", session } as const);
    const known = await identify(proof, people, municipality, now());
    const identity = known.kind === "known" ? known : await identify({ kind: "nobody" }, people, municipality, now());
    if (identity.kind !== "known") return sendPage(reply, 404, notFoundPage());
    const logFault = (error: unknown): void => faults.log(request.log, error, "ReportFile");
    const edge = { identity, correlationId: request.id, facts: request.facts, logFault };
    const context = { edge, inner: makeContext(identity.viewer, request.id) };
    const wanted = { year: Number(year), chapterId: isChapter ? chapter : null };
    const pdf = await readReportFile(graph, context, wanted);
    if (pdf === null) return sendPage(reply, 404, notFoundPage());
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", `attachment; filename="aarsberetning-${year}.pdf"`)
      .type("application/pdf")
      .send(Buffer.from(pdf, "base64"));
  });
}
