import { addDays, dateAt, type Instant } from "../kernel/index.ts";
import type { AgendaImportance } from "./forum.values.ts";

/**
 * FORUM-3: true for a matter of greater importance that came later than so many days before the meeting's day, by the calendar in
 * Copenhagen. On the very last day it is in time, until midnight. What is urgent or ordinary is never late.
 */
export function isLate(
  importance: AgendaImportance,
  receivedAt: Instant,
  meeting: { readonly startsAt: Instant },
  { majorDays }: { readonly majorDays: number },
): boolean {
  return importance === "MAJOR" && dateAt(receivedAt) > addDays(dateAt(meeting.startsAt), -majorDays);
}
