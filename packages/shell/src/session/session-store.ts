import { nextSessionState } from "./next-session-state.ts";
import type { SessionState, WhoAmI } from "./session.type.ts";

export interface SessionStore {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks who is signed in. Several calls at once ask once. */
  readonly check: () => Promise<void>;
  /** Resolves when somebody is signed in: at once, or when the person is back. */
  readonly untilBack: () => Promise<void>;
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
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    state: () => state,
    subscribe,
    untilBack: () =>
      new Promise((resolve) => {
        if (state.kind === "signedIn") return resolve();
        const stop = subscribe(() => {
          if (state.kind !== "signedIn") return;
          stop();
          resolve();
        });
      }),
    check: () => (asking ??= ask().finally(() => (asking = null))),
  };
}
