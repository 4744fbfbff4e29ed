import { addMilliseconds, type Instant } from "../kernel/index.ts";

/** Minutes until a mail that could not be delivered is tried again, by how often it was tried; after the last it is given up. */
const pauses = [1, 5, 15, 60, 240, 720, 1440] as const;

/** Days for which it is known that a mail was sent, or given up, and to whom. */
const keptDays = 90;

/** LAW-6: mail that was sent or given up before this instant is forgotten: nobody's address is kept for ever. */
export function mailEndsBefore(now: Instant): Instant {
  return addMilliseconds(now, -keptDays * 86_400_000);
}

/** When a mail is tried again after its `attempts`-th failure (from 1). Null: it is given up, some two days after it was written. */
export function nextAttempt(attempts: number, now: Instant): Instant | null {
  const pause = pauses[attempts - 1];
  return pause === undefined ? null : addMilliseconds(now, pause * 60_000);
}
