import { Lexer, Source, TokenKind, type GraphQLError } from "graphql";
import { limitExceeded, limits } from "./limits.ts";

/** Bounds on the request as it came in, before it is parsed: one operation, so long a document, so many tokens. Null: within them. */
export function refuseOversized(body: unknown): GraphQLError | null {
  if (Array.isArray(body)) return limitExceeded("batch", body.length);
  const document = typeof body === "object" && body !== null && "query" in body ? body.query : undefined;
  if (typeof document !== "string") return null;
  if (document.length > limits.document) return limitExceeded("document", document.length);
  // A token is at least a character, so that most documents need no counting.
  if (document.length <= limits.tokens) return null;
  const tokens = countTokens(document);
  return tokens > limits.tokens ? limitExceeded("tokens", tokens) : null;
}

/** Tokens up to the end, or up to the first character that is none: the parser then says what is wrong there. */
function countTokens(document: string): number {
  const lexer = new Lexer(new Source(document));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return count;
  }
  return count;
}
