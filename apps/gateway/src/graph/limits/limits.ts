import { GraphQLError } from "graphql";

/** What one request may ask for at most. Checked before anything is executed; told in the manual for integrators. */
export const limits = {
  /** Bytes of the request's body. */
  body: 1_048_576,
  /** Operations in one request. */
  batch: 1,
  /** Characters of the document. */
  document: 20_000,
  /** Lexical tokens of the document. */
  tokens: 2_000,
  /** Fields inside fields. */
  depth: 14,
  /** Fields and fragments, counted with each use of a fragment. */
  fields: 10_000,
  aliases: 30,
  directives: 50,
  /** Elements of one page: `first` and `last`. */
  page: 100,
  /** Objects that the answer may hold at most, counted with the page sizes that were asked for. */
  cost: 10_000,
} as const;

export type Limit = keyof typeof limits;

const sentences: Readonly<Record<Limit, (allowed: string, found: string) => string>> = {
  body: (allowed, found) => `The request's body may be at most ${allowed} bytes; this one is ${found}.`,
  batch: (allowed, found) => `A request carries ${allowed} operation; this one carries ${found}. Send them one by one.`,
  document: (allowed, found) => `A document may be at most ${allowed} characters long; this one is ${found}.`,
  tokens: (allowed, found) => `A document may hold at most ${allowed} tokens; this one holds ${found}.`,
  depth: (allowed, found) => `Fields may be nested at most ${allowed} deep; here they are ${found} deep.`,
  fields: (allowed, found) =>
    `An operation may select at most ${allowed} fields, counted with each use of a fragment; this one selects at least ${found}.`,
  aliases: (allowed, found) => `An operation may use at most ${allowed} aliases; this one uses ${found}.`,
  directives: (allowed, found) => `An operation may use at most ${allowed} directives; this one uses ${found}.`,
  page: (allowed, found) => `A page holds at most ${allowed} elements; ${found} were asked for. Page on with "after".`,
  cost: (allowed, found) =>
    `The answer could hold ${found} objects; at most ${allowed} are allowed. Ask for smaller pages or fewer lists inside lists.`,
};

/** The refusal of a request that asks for too much: tells the limit and the value. */
export function limitExceeded(limit: Limit, found: number): GraphQLError {
  const allowed = limits[limit];
  const inWords = (value: number): string => value.toLocaleString("en");
  return new GraphQLError(sentences[limit](inWords(allowed), inWords(found)), {
    extensions: { code: "LIMIT_EXCEEDED", limit, allowed, found, http: { status: 400 } },
  });
}
