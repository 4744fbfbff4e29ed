import { askGraph, type Asking } from "../graph/ask-graph.ts";

const queries = {
  Letter: `query LetterFile($id: ID!) { node(id: $id) { ... on Letter { fileName pdf } } }`,
  OwnLetter: `query OwnLetterFile($id: ID!) { node(id: $id) { ... on OwnLetter { fileName pdf } } }`,
  Agreement: `query AgreementFile($id: ID!) { node(id: $id) { ... on Agreement { fileName pdf } } }`,
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

/**
 * POOL-10, ASSOC-6, LAW-7: a file as the graph answers it at this moment; null for what the viewer may not see, for what is of another type, and
 * for what is none. Throws when the graph does not answer.
 */
export async function readFile(asking: Asking, typename: keyof typeof queries, id: string): Promise<GraphFile | null> {
  const question = { query: queries[typename], operationName: `${typename}File`, variables: { id } };
  const { fileName, pdf } = (await askGraph<Answer>(asking, question)).node ?? {};
  return typeof fileName === "string" && typeof pdf === "string" ? { fileName, pdf } : null;
}
