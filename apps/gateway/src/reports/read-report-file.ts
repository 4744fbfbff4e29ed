import { askGraph, type Asking } from "../graph/ask-graph.ts";

const query = `query ReportFile($year: Int, $chapterId: ID) { yearlyReport(year: $year) { pdf(chapterId: $chapterId) } }`;

/** Which file is asked for: all of a year's report, or one chapter of it. */
export interface ReportFileRequest {
  readonly year: number;
  readonly chapterId: string | null;
}

interface Answer {
  readonly yearlyReport: { readonly pdf: string | null } | null;
}

/**
 * POOL-15: a report's file in base64 as the graph answers it at this moment; null for what the viewer may not see, and for what is none. Throws
 * when the graph does not answer.
 */
export async function readReportFile(asking: Asking, { year, chapterId }: ReportFileRequest): Promise<string | null> {
  const variables = { year, chapterId };
  const { yearlyReport } = await askGraph<Answer>(asking, { query, operationName: "ReportFile", variables });
  return yearlyReport?.pdf ?? null;
}
