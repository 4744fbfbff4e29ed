import type { CookieSerializeOptions } from "@fastify/cookie";
import type { JWTPayload } from "jose";
import { Remembered } from "@indgang/subgraph-kit/identity";
import { seal, unseal } from "./seal.ts";

/** Seconds without any request after which a session ends. */
export const sessionLifetime = 8 * 60 * 60;
/** Seconds after the log-in at which a session ends, however busy it was. */
export const longestSession = 24 * 60 * 60;
/** A session that was renewed less than this many seconds ago is not renewed again. */
const renewalPause = 5 * 60;

/** What the cookie carries: who, and when. What the person may do is read from the database for every request. */
export interface Session {
  /** A UUID of its own from the log-in on, by which a log-out ends it and its copies. */
  readonly id: string;
  readonly subject: string;
  /** Seconds since 1970. */
  readonly loggedInAt: number;
  readonly expiresAt: number;
}

/** Seals and opens the session cookie. All times are seconds since 1970. */
export interface SessionCookie {
  readonly name: string;
  /** Where the cookie lives, also when it is taken away. */
  readonly place: CookieSerializeOptions;
  readonly options: CookieSerializeOptions;
  issue(session: Omit<Session, "expiresAt">, now: number): Promise<string>;
  open(value: string, now: number): Promise<Session | null>;
  /** True when a request now should push the end of the session forward. */
  isDue(session: Session, now: number): boolean;
}

/** The `__Host-` prefix forbids other hosts of the domain to plant a cookie; browsers allow it over https only. */
export function sessionCookie(key: Uint8Array, publicUrl: string): SessionCookie {
  const secure = publicUrl.startsWith("https://");
  // What a cookie says never changes, and it ends by itself: it is decrypted once.
  const opened = new Remembered<Session>();
  const place: CookieSerializeOptions = { path: "/", httpOnly: true, sameSite: "lax", secure };
  return {
    name: secure ? "__Host-indgang" : "indgang",
    place,
    options: { ...place, maxAge: sessionLifetime },
    issue: ({ id, subject, loggedInAt }, now) =>
      seal({ sub: subject, sid: id, began: loggedInAt }, key, now, expiryAfter(loggedInAt, now) - now),
    async open(value, now) {
      const known = opened.find(value, now * 1_000);
      if (known !== undefined) return known;
      const claims = await unseal(value, key, now);
      const session = claims === null ? null : sessionIn(claims);
      if (session === null) return null;
      opened.keep(value, session, now * 1_000, session.expiresAt * 1_000);
      return session;
    },
    isDue: (session, now) => expiryAfter(session.loggedInAt, now) - session.expiresAt >= renewalPause,
  };
}

function sessionIn({ sub, sid, began, exp }: JWTPayload): Session | null {
  if (typeof sub !== "string" || typeof sid !== "string" || typeof began !== "number" || exp === undefined) return null;
  return { id: sid, subject: sub, loggedInAt: began, expiresAt: exp };
}

/** The end of a session that is renewed now. */
export function expiryAfter(loggedInAt: number, now: number): number {
  return Math.min(now + sessionLifetime, loggedInAt + longestSession);
}
