import type { GraphQLFormattedError } from "graphql";

/** Errors that are the client's own, and may be told as they are. */
const told = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "FORBIDDEN",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "LIMIT_EXCEEDED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "SERVICE_UNAVAILABLE",
  "UNAUTHENTICATED",
]);

/** What a client may know of an error: its own mistakes in words, of ours only where it happened and the number under which it stands in the log. */
export function maskedError(error: GraphQLFormattedError, correlationId: string): GraphQLFormattedError {
  const { code, reason } = error.extensions ?? {};
  const place = error.path ? { path: error.path } : {};
  if (typeof code === "string" && told.has(code)) {
    return {
      message: error.message,
      ...place,
      ...(error.locations ? { locations: error.locations } : {}),
      extensions: { code, ...(typeof reason === "string" ? { reason } : {}) },
    };
  }
  return {
    message: "Something went wrong on our side.",
    ...place,
    extensions: { code: "INTERNAL_SERVER_ERROR", correlationId },
  };
}
