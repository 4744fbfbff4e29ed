import type { ApolloServer } from "@apollo/server";
import type { GraphContext } from "../graph/graph-context.type.ts";

const query = `query LetterFile($id: ID!) { node(id: $id) { ... on Letter { fileName pdf } ... on Agreement { fileName pdf } } }`;

/** The file of a letter or an agreement, in base64, and what it is called: in letters that a header can hold. */
export interface LetterFile {
  readonly fileName: string;
  readonly pdf: string;
}

interface Answer {
  readonly node: Partial<LetterFile> | null;
}

/** POOL-10, ASSOC-6: the file of a letter or an agreement as the graph answers it at this moment; null for what the viewer may not see, for what is neither, and for what is none. Throws when the graph does not answer. */
export async function readLetterFile(
  server: Pick<ApolloServer<GraphContext>, "executeOperation">,
  contextValue: GraphContext,
  id: string,
): Promise<LetterFile | null> {
  const request = { query, operationName: "LetterFile", variables: { id } };
  const { body } = await server.executeOperation<Answer>(request, { contextValue });
  if (body.kind !== "single" || !body.singleResult.data || body.singleResult.errors !== undefined)
    throw new Error("The graph does not answer for a letter's file.");
  const { fileName, pdf } = body.singleResult.data.node ?? {};
  return typeof fileName === "string" && typeof pdf === "string" ? { fileName, pdf } : null;
}
