import type { CombinedError } from "@urql/core";

/** Why no answer came. `correlationId` is what support asks for. */
export type GraphFailure =
  | { readonly kind: "network" }
  | { readonly kind: "signedOut" }
  | { readonly kind: "error"; readonly correlationId: string | null };

/** Reads a failed request: nothing went through, nobody is signed in, or the server broke (masked, with a correlation id). */
export function readFailure(error: CombinedError): GraphFailure {
  const response: unknown = error.response;
  const status =
    typeof response === "object" && response !== null && "status" in response ? response.status : undefined;
  if (error.networkError && status === undefined) return { kind: "network" };
  const codes = error.graphQLErrors.map((one) => one.extensions["code"]);
  if (status === 401 || codes.includes("UNAUTHENTICATED")) return { kind: "signedOut" };
  const found = error.graphQLErrors.map((one) => one.extensions["correlationId"]).find((id) => typeof id === "string");
  return { kind: "error", correlationId: found ?? null };
}
