import type { Brand } from "./brand.type.ts";
import { isInUsualYears } from "./plain-date.ts";
import { readAs, unreadable, type Reading } from "./reading.type.ts";

/** A point in time: UTC with milliseconds, `2026-11-22T13:00:00.000Z`. All have the same length, so text order is time order. */
export type Instant = Brand<string, "Instant">;

const offsetTime = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** Instant of a JavaScript date or of milliseconds since 1970. Throws a RangeError outside the years 0 to 9999. */
export function toInstant(value: Date | number): Instant {
  const text = new Date(value).toISOString();
  if (text.length !== 24) throw new RangeError(`Outside the years 0 to 9999: ${text}`);
  return text as Instant;
}

/**
 * Reads RFC 3339 text with an offset, in the years 1000 to 9998. Local time without one is refused: nobody could say which instant it is.
 */
export function readInstant(text: string): Reading<Instant, "NO_SUCH_TIME"> {
  if (!offsetTime.test(text) || !dayExists(text)) return unreadable("NO_SUCH_TIME");
  const milliseconds = Date.parse(text.replace(" ", "T").toUpperCase());
  if (Number.isNaN(milliseconds)) return unreadable("NO_SUCH_TIME");
  const iso = new Date(milliseconds).toISOString();
  return isInUsualYears(iso) ? readAs(iso as Instant) : unreadable("NO_SUCH_TIME");
}

// Date.parse rolls 30 February over into March.
function dayExists(text: string): boolean {
  const day = text.slice(0, 10);
  const midnight = new Date(`${day}T00:00:00.000Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

/** True when `left` lies before `right`. */
export function isBefore(left: Instant, right: Instant): boolean {
  return left < right;
}

/** True when `left` lies after `right`. */
export function isAfter(left: Instant, right: Instant): boolean {
  return left > right;
}

/** The instant so many milliseconds later (earlier when below zero). */
export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return toInstant(Date.parse(instant) + milliseconds);
}
