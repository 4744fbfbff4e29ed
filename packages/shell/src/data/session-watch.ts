import { mapExchange, type Exchange, type OperationResult } from "@urql/core";

/** An expired session reads as a stranger's: these refusals, or nothing where a thing was asked for, are its signs. */
const signs: readonly unknown[] = ["NotAllowed", "NotFound"];

function isSign(answer: unknown): boolean {
  return answer === null || (typeof answer === "object" && "__typename" in answer && signs.includes(answer.__typename));
}

/** True when the answer says outright that nobody is signed in. */
function saysSignedOut(result: OperationResult): boolean {
  const response: unknown = result.error?.response;
  const isUnauthorized = typeof response === "object" && response !== null && "status" in response && response.status === 401;
  return isUnauthorized || (result.error?.graphQLErrors.some((error) => error.extensions["code"] === "UNAUTHENTICATED") ?? false);
}

/** Calls `suspect` when an answer looks as if the session had ended. Asking who one is never counts, or the question would ask itself. */
export function watchSession(suspect: () => void): Exchange {
  return mapExchange({
    onResult(result) {
      const answers: readonly unknown[] = Object.values((result.data as Readonly<Record<string, unknown>> | undefined) ?? {});
      const isViewer = answers.some((answer) => typeof answer === "object" && answer !== null && "permissions" in answer);
      if (!isViewer && (saysSignedOut(result) || answers.some(isSign))) suspect();
    },
  });
}
