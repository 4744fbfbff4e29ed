import type { Role } from "@indgang/domain/kernel";
import type { Session } from "./session-cookie.ts";

/** Somebody who can log in, with the roles that hold now. */
export interface KnownPerson {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  /** The administration's slug; null for the service desk, associations, councils, auditors, integrators. */
  readonly administration: string | null;
  readonly roles: readonly Role[];
  /** Ids of the associations that the person acts for. */
  readonly associations: readonly string[];
  /** Ids of the sessions that the person has logged out of, and whose cookies may still be about. */
  readonly endedSessions: readonly string[];
}

/** Where people are found by the identity provider's name of them. Null: unknown, or without any role that holds now. */
export interface People {
  find(subject: string, now: Date): Promise<KnownPerson | null>;
  /** Ends a session for every copy of its cookie. Nothing happens when nobody has that subject. */
  endSession(session: Session, now: Date): Promise<void>;
}
