import type { GraphFailure } from "../data/graph-failure.ts";
import type { Words } from "../words/message.type.ts";

type FailureKey = "networkFailure" | "signedOutFailure" | "errorText" | "errorReference";

/** Says why no answer came and what to do, in words. */
export function failureText(failure: GraphFailure, words: Words<FailureKey>): string {
  if (failure.kind === "network") return words("networkFailure");
  if (failure.kind === "signedOut") return words("signedOutFailure");
  if (failure.correlationId === null) return words("errorText");
  return `${words("errorText")} ${words("errorReference", { correlationId: failure.correlationId })}`;
}
