import type { ApolloServer } from "@apollo/server";
import type { GraphContext } from "../graph/graph-context.type.ts";

const query = `query ReportFile($year: Int, $chapterId: ID) { yearlyReport(year: $year) { pdf(chapterId: $chapterId) } }`;

/** Which file is asked for: all of a year's report, or one chapter of it. */
export interface ReportFileRequest {
  readonly year: number;
  readonly chapterId: string | null;
}

interface Answer {
  readonly yearlyReport: { readonly pdf: string | null } | null;
}

/** POOL-15: a report's file in base64 as the graph answers it at this moment; null for what the viewer may not see, and for what is none. Throws when the graph does not answer. */
export async function readReportFile(
  server: Pick<ApolloServer<GraphContext>, "executeOperation">,
  contextValue: GraphContext,
  { year, chapterId }: ReportFileRequest,
): Promise<string | null> {
  const request = { query, operationName: "ReportFile", variables: { year, chapterId } };
  const { body } = await server.executeOperation<Answer>(request, { contextValue });
  if (body.kind !== "single" || !body.singleResult.data || body.singleResult.errors !== undefined)
    throw new Error("The graph does not answer for a report's file.");
  return body.singleResult.data.yearlyReport?.pdf ?? null;
}
