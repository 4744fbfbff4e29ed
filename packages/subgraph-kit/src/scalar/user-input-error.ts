import { GraphQLError } from "graphql";

/** Something in the operation itself cannot be accepted. `message` is plain English for integrators; it is not masked at the edge. */
export function userInputError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}
