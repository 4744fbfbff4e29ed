import type { FastifyInstance } from "fastify";
import { asksAs } from "../graph/ask-graph.ts";
import { sessionIdentity } from "../identity/session-identity.ts";
import type { GraphFileParts } from "../letters/letter.route.ts";
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
export function registerReports(app: FastifyInstance, { login, graph, makeContext }: GraphFileParts): void {
  const asking = asksAs({ graph, makeContext, now: login.now }, "ReportFile");

  app.get<{ Params: { "*": string }; Querystring: { chapter?: unknown } }>("/reports/*", async (request, reply) => {
    const year = address.exec(request.params["*"])?.groups?.["year"];
    const { chapter } = request.query;
    const isChapter = typeof chapter === "string" && chapterForm.test(chapter);
    if (year === undefined || (chapter !== undefined && !isChapter)) return sendPage(reply, 404, notFoundPage());
    const identity = await sessionIdentity(request, login);
    const wanted = { year: Number(year), chapterId: isChapter ? chapter : null };
    const pdf = await readReportFile(asking(request, identity), wanted);
    if (pdf === null) return sendPage(reply, 404, notFoundPage());
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", `attachment; filename="aarsberetning-${year}.pdf"`)
      .type("application/pdf")
      .send(Buffer.from(pdf, "base64"));
  });
}
