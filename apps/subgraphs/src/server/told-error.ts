import { databaseTrouble } from "@indgang/database";
import { maskedError } from "@indgang/subgraph-kit";
import type { GraphQLError, GraphQLFormattedError } from "graphql";

/** What the gateway is told of an error: clients' own mistakes in words, of ours where it happened and the request's number. */
export function toldError(error: GraphQLError, correlationId: string): GraphQLFormattedError {
  const formatted = error.toJSON();
  // The gateway has to know a database that is down, or at its limit, from a fault: it says other words, and the client may try again.
  const trouble = databaseTrouble(causeOf(error));
  if (trouble === null) return maskedError(formatted, correlationId);
  const message = trouble === "BUSY" ? "Too much is asked for at once." : "The database cannot be reached.";
  const extensions = { code: "SERVICE_UNAVAILABLE", reason: trouble };
  return maskedError({ ...formatted, message, extensions }, correlationId);
}

/** True when an error is of ours, or of the database: to be logged. */
export function isFault(error: GraphQLError): boolean {
  return maskedError(error.toJSON(), "").extensions?.["code"] === "INTERNAL_SERVER_ERROR";
}

/** What a resolver threw; the error itself when no resolver did. */
export function causeOf(error: GraphQLError): unknown {
  return error.path === undefined ? error : (error.originalError ?? error);
}
