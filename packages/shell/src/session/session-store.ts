import { nextSessionState } from "./next-session-state.ts";
import type { SessionState, WhoAmI } from "./session.type.ts";

export interface SessionStore {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks who is signed in. Several calls at once ask once. */
  readonly check: () => Promise<void>;
}

/** Keeps who is signed in. `onTakenOver` is called when another person has signed in, in another tab. */
export function createSessionStore(whoAmI: () => Promise<WhoAmI>, onTakenOver: () => void): SessionStore {
  const listeners = new Set<() => void>();
  let state: SessionState = { kind: "loading" };
  let asking: Promise<void> | null = null;
  const ask = async (): Promise<void> => {
    const next = nextSessionState(state, await whoAmI());
    if (next.kind === "takenOver") return onTakenOver();
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    check: () => (asking ??= ask().finally(() => (asking = null))),
  };
}
