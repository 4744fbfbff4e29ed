import type { Viewer } from "@indgang/domain/kernel";
import type { Session } from "./session-cookie.ts";

/** What an integrator's token allows. */
export const scopes = ["graph:read", "graph:write"] as const;
export type Scope = (typeof scopes)[number];

/** How a request proved who sends it. */
export type Proof =
  | { readonly kind: "nobody" }
  | { readonly kind: "session"; readonly session: Session }
  | { readonly kind: "bearer"; readonly subject: string; readonly scopes: readonly Scope[] };

/** A proof that does not hold: 401, and `UNAUTHENTICATED` with this reason. */
export interface BadProof {
  readonly kind: "refused";
  readonly reason: "SESSION_ENDED" | "INVALID_TOKEN";
  readonly message: string;
}

/** A session that ran out, was ended by a log-out, or never was one. */
export const sessionEnded: BadProof = {
  kind: "refused",
  reason: "SESSION_ENDED",
  message: "The session has ended. Log in again.",
};

/** Who sends the request, once the database has been asked. */
export interface Identity {
  readonly kind: "known";
  readonly proof: Proof;
  readonly viewer: Viewer;
}
