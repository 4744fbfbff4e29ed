import type { SessionState, WhoAmI } from "./session.type.ts";

/** A different person has signed in than the one whose page this is: it must be loaded anew, not carried on. */
export type Takeover = { readonly kind: "takenOver" };

/** Where the session stands after asking who is signed in. A page at work is never taken away: it is `ended` until its own person is back. */
export function nextSessionState(state: SessionState, answer: WhoAmI): SessionState | Takeover {
  const isAtWork = state.kind === "signedIn" || state.kind === "ended";
  if (answer.kind === "noAnswer") return isAtWork ? state : { kind: "unreachable" };
  if (answer.kind === "nobody")
    return isAtWork ? { kind: "ended", viewer: state.viewer } : { kind: "signedOut", guest: answer.guest };
  const isSomebodyElse = isAtWork && state.viewer.person?.id !== answer.viewer.person?.id;
  return isSomebodyElse ? { kind: "takenOver" } : { kind: "signedIn", viewer: answer.viewer };
}
