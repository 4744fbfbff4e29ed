import type { SessionStore } from "../session/session-store.ts";

/** An expired session reads as a stranger's: these refusals, or nothing where a thing was asked for, are its signs. */
const signs: readonly unknown[] = ["NotAllowed", "NotFound"];

function isSign(answer: unknown): boolean {
  return answer === null || (typeof answer === "object" && "__typename" in answer && signs.includes(answer.__typename));
}

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

/** True when an answer may mean that nobody is signed in any more; it can also be an honest "not found". */
async function looksSignedOut(response: Response): Promise<boolean> {
  if (response.status === 401) return true;
  // A stream has no end that could be waited for.
  if (response.headers.get("content-type")?.startsWith("text/event-stream")) return false;
  try {
    const { data, errors } = (await response.clone().json()) as Body;
    return (
      Object.values(data ?? {}).some(isSign) ||
      (errors ?? []).some((error) => error.extensions?.code === "UNAUTHENTICATED")
    );
  } catch {
    return false;
  }
}

/**
 * Sends requests for the data client. One that was answered as a stranger's because the session had ended waits until the person
 * is back, and is then sent once more: what she typed is saved without another press. Its idempotency key is the same; a stranger's attempt changed nothing.
 */
export function createSessionFetch(
  send: typeof fetch,
  session: Pick<SessionStore, "state" | "check" | "untilBack">,
): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    if (!(await looksSignedOut(response))) return response;
    await session.check();
    if (session.state().kind !== "ended") return response;
    await session.untilBack();
    return send(input, init);
  };
}
