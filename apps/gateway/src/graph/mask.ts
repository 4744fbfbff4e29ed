import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { unavailable } from "./unavailable.ts";

/** Codes that a client may see, with the words that came with them. Everything else is masked. */
const shown: ReadonlySet<unknown> = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "FORBIDDEN",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "LIMIT_EXCEEDED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "UNAUTHENTICATED",
]);

/** What the client may see of an error: itself when it is the client's own, else that something went wrong. */
export function mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const where = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  if (isShown(error, formatted)) {
    const { code, limit, allowed, found, reason } = formatted.extensions ?? {};
    // Validation gives its errors a code of its own; a limit keeps the one it had.
    return {
      message: formatted.message,
      ...where,
      extensions: withoutHoles({ code: limit === undefined ? code : "LIMIT_EXCEEDED", reason, limit, allowed, found }),
    };
  }
  const gone = unavailable(unwrapResolverError(error)) ?? unavailable(error);
  if (gone !== null) {
    const reason = gone.isBusy ? { reason: "BUSY" } : {};
    return { message: gone.message, ...where, extensions: { code: "SERVICE_UNAVAILABLE", ...reason } };
  }
  return {
    message: "Something went wrong. Give support the correlation id.",
    ...where,
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

/** True when an error is a fault of ours: masked, and logged. An exception that only wears a shown code is a fault too. */
export function isFault(error: GraphQLError): boolean {
  return !isShown(error, error.toJSON());
}

function isShown(error: unknown, formatted: GraphQLFormattedError): boolean {
  return unwrapResolverError(error) instanceof GraphQLError && shown.has(formatted.extensions?.["code"]);
}

function withoutHoles(extensions: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(extensions).filter(([, value]) => value !== undefined));
}
