import type { ApolloServer } from "@apollo/server";
import type { GraphContext } from "../graph/graph-context.type.ts";

const queries = {
  Letter: `query LetterFile($id: ID!) { node(id: $id) { ... on Letter { fileName pdf } } }`,
  MeetingPapers: `query MeetingPapersFile($id: ID!) { node(id: $id) { ... on MeetingPapers { fileName pdf } } }`,
} as const;

/** A file of the graph in base64, and what it is called: in letters that a header can hold. */
export interface GraphFile {
  readonly fileName: string;
  readonly pdf: string;
}

interface Answer {
  readonly node: Partial<GraphFile> | null;
}

/** POOL-10, LAW-7: a file as the graph answers it at this moment; null for what the viewer may not see, for what is of another type, and for what is none. Throws when the graph does not answer. */
export async function readFile(
  server: Pick<ApolloServer<GraphContext>, "executeOperation">,
  contextValue: GraphContext,
  typename: keyof typeof queries,
  id: string,
): Promise<GraphFile | null> {
  const request = { query: queries[typename], operationName: `${typename}File`, variables: { id } };
  const { body } = await server.executeOperation<Answer>(request, { contextValue });
  if (body.kind !== "single" || !body.singleResult.data || body.singleResult.errors !== undefined)
    throw new Error(`The graph does not answer for the file of a ${typename}.`);
  const { fileName, pdf } = body.singleResult.data.node ?? {};
  return typeof fileName === "string" && typeof pdf === "string" ? { fileName, pdf } : null;
}
