import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import { asksAs, GraphRefused, type Asking, type AskingParts } from "../graph/ask-graph.ts";
import { identify } from "../identity/identify.ts";
import type { LoginContext } from "../identity/login-context.type.ts";
import { prove, type Proving } from "../identity/prove.ts";
import { messagePage, notFoundPage } from "../pages/message.page.ts";
import { sendPage } from "../pages/page.ts";
import { readExportRequest, type ExportRequest } from "./export-request.ts";
import { countRows, logExtract, readList } from "./read-list.ts";
import { writeCsv } from "./write-csv.ts";
import { writeXlsx } from "./write-xlsx.ts";

export interface ExportParts extends Pick<AskingParts, "graph" | "makeContext"> {
  readonly login: Pick<LoginContext, "people" | "municipality" | "now">;
  readonly proving: Proving;
}

/** Rows of one file at most: four times the largest round. */
export const mostRows = 20_000;

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/**
 * `/export/<list>.csv` and `.xlsx`: the wanted columns of a list, read through the graph as whoever asks, so that the wall decides what is in
 * it; logged before the first row leaves (LAW-6).
 */
export function registerExport(app: FastifyInstance, { login, proving, graph, makeContext }: ExportParts): void {
  const asking = asksAs({ graph, makeContext, now: login.now }, "Export");

  app.get<{ Params: { file: string }; Querystring: Record<string, unknown> }>(
    "/export/:file",
    async (request, reply) => {
      void reply.header("cache-control", "no-store");
      const asked = readExportRequest(request.params.file, request.query);
      if (asked === null) return sendPage(reply, 404, notFoundPage());
      if (typeof asked === "string") return sendRefusal(reply, 400, asked);
      // Another site could make a browser ask, and fill the log with what nobody took out.
      if (request.headers["sec-fetch-site"] === "cross-site")
        return sendRefusal(reply, 403, "The request comes from another site.");
      const proof = await prove(request, proving);
      const identity =
        proof.kind === "refused" ? proof : await identify(proof, login.people, login.municipality, login.now());
      if (identity.kind === "refused" || identity.viewer.personId === null)
        return sendRefusal(reply, 401, "Log in first.");
      return send(reply, asking(request, identity), asked);
    },
  );
}

async function send(reply: FastifyReply, asking: Asking, asked: ExportRequest): Promise<FastifyReply> {
  try {
    const rows = await countRows(asking, asked);
    if (rows === null) return sendPage(reply, 404, notFoundPage());
    if (rows > mostRows)
      return sendRefusal(reply, 413, `The list has ${rows} rows; a file holds ${mostRows}. Narrow it first.`);
    await logExtract(asking, asked, rows);
  } catch (error) {
    if (!(error instanceof GraphRefused)) throw error;
    return sendRefusal(reply, statusOf(error), error.message);
  }
  const { list, format, columns } = asked;
  const sheet = {
    name: list.title,
    heads: columns.map(({ head }) => head),
    rows: readList(asking, asked, mostRows),
  };
  return reply
    .header("content-disposition", `attachment; filename="${list.file}.${format}"`)
    .type(types[format])
    .send(Readable.from(format === "csv" ? writeCsv(sheet) : writeXlsx(sheet)));
}

function statusOf({ code }: GraphRefused): number {
  if (code === "NOT_ALLOWED" || code === "FORBIDDEN") return 403;
  if (code === "SERVICE_UNAVAILABLE") return 503;
  return code === "INTERNAL_SERVER_ERROR" ? 500 : 400;
}

function sendRefusal(reply: FastifyReply, status: number, english: string): FastifyReply {
  const page = messagePage(
    "Filen kan ikke hentes",
    danishFor[status] ?? "Noget i adressen passer ikke. Gå tilbage til listen, og eksportér derfra.",
    english,
    { href: "/", text: "Gå til forsiden" },
  );
  return sendPage(reply, status, page);
}

const danishFor: Readonly<Record<number, string>> = {
  401: "Du er logget ud. Log ind, og prøv igen.",
  403: "Du har ikke adgang til at tage listen ud som fil.",
  413: "Listen er for lang til en fil. Indsnævr den med filtrene, og prøv igen.",
  500: "Noget gik galt hos os. Prøv igen om lidt.",
  503: "Systemet er optaget. Prøv igen om lidt.",
};
