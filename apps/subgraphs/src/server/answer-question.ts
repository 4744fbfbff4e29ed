import type { Engine } from "@indgang/supergraph";
import { GraphQLError } from "graphql";
import { KnownDocuments } from "./known-documents.ts";
import { readQuestion } from "./question.ts";
import { causeOf, isFault, toldError } from "./told-error.ts";

/** Whose question it is. */
export interface Asking {
  readonly correlationId: string;
  /** What the resolvers know of the request. */
  readonly context: object;
  logFault(error: unknown): void;
}

export interface Answered {
  /** 400 when nothing was executed: the question was not right. */
  readonly status: 200 | 400;
  /** JSON. */
  readonly body: string;
}

export type AnswerQuestion = (body: unknown, asking: Asking) => Promise<Answered>;

/** The subgraph's own front: what Apollo Server does with a request's body, for one asker who is known. No introspection, no batches. */
export function createAnswerQuestion(engine: Engine): AnswerQuestion {
  const documents = new KnownDocuments(engine.schema);

  return async (body, asking) => {
    const question = readQuestion(body);
    if (question === null) return refused([notAQuestion()], asking);
    const { query, operationName, variables } = question;
    const read = documents.read(query);
    if (!("document" in read)) return refused(read, asking);
    const { context } = asking;
    const { data, errors } = await engine.execute({ ...read, operationName, variables, context });
    if (data === undefined) return refused(errors ?? [], asking);
    if (errors === undefined || errors.length === 0) return { status: 200, body: JSON.stringify({ data }) };
    return { status: 200, body: JSON.stringify({ errors: tell(errors, asking), data }) };
  };
}

function refused(errors: readonly GraphQLError[], asking: Asking): Answered {
  return { status: 400, body: JSON.stringify({ errors: tell(errors, asking) }) };
}

function tell(errors: readonly GraphQLError[], { correlationId, logFault }: Asking): readonly object[] {
  for (const error of errors) if (isFault(error)) logFault(causeOf(error));
  return errors.map((error) => toldError(error, correlationId));
}

function notAQuestion(): GraphQLError {
  return new GraphQLError("The body must be an operation of GraphQL as JSON: `query`, `variables`, `operationName`.", {
    extensions: { code: "BAD_REQUEST" },
  });
}
