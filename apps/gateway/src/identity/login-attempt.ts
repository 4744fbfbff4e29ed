import type { CookieSerializeOptions } from "@fastify/cookie";
import { z } from "zod";
import { seal, unseal } from "./seal.ts";

/** Seconds a person has for logging in at the identity provider. */
const lifetime = 15 * 60;

const attempt = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string().nullable() });

/** What the gateway has to remember while somebody is away at the identity provider. */
export type LoginAttempt = z.infer<typeof attempt>;

/** One cookie per attempt, so that two tabs can log in at the same time. */
export function attemptCookieName(state: string): string {
  return `indgang_login_${state.replace(/[^\w-]/gu, "").slice(0, 12)}`;
}

/** Sent back to the callback only. */
export function attemptCookieOptions(publicUrl: string): CookieSerializeOptions {
  return {
    path: "/login",
    httpOnly: true,
    sameSite: "lax",
    secure: publicUrl.startsWith("https://"),
    maxAge: lifetime,
  };
}

/** Seals an attempt for its cookie. `now` in seconds. */
export function sealAttempt(given: LoginAttempt, key: Uint8Array, now: number): Promise<string> {
  return seal(given, key, now, lifetime);
}

/** The attempt that belongs to the state that came back; null when it is missing, too old, tampered with, or another one's. */
export async function openAttempt(
  sealed: string | undefined,
  state: string,
  key: Uint8Array,
  now: number,
): Promise<LoginAttempt | null> {
  if (sealed === undefined) return null;
  const parsed = attempt.safeParse(await unseal(sealed, key, now));
  return parsed.success && parsed.data.state === state ? parsed.data : null;
}
