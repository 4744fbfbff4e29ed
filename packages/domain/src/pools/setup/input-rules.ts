import {
  addDays,
  cprIn,
  dateAt,
  existingDate,
  optionalText,
  problem,
  requiredText,
  type Instant,
  type PlainDate,
  type Problems,
} from "../../kernel/index.ts";
import { setupBounds } from "./setup-bounds.ts";

/** LAW-7: text for everybody that must say something, without a person's number. */
export function publicText(
  path: string,
  text: string,
  bounds: { readonly min?: number; readonly max: number },
): Problems {
  return [...requiredText(path, text, bounds), ...cprIn(path, text)];
}

/** LAW-7: text for everybody that may be empty, without a person's number. */
export function optionalPublicText(path: string, text: string, max: number): Problems {
  return [...optionalText(path, text, { max }), ...cprIn(path, text)];
}

/** A whole number from `min` to `max`, both included. */
export function wholeBetween(path: string, value: number, min: number, max: number): Problems {
  if (!Number.isInteger(value)) return problem(path, "NOT_WHOLE_NUMBER");
  if (value < min) return min > 0 ? problem(path, "NOT_POSITIVE") : problem(path, "NEGATIVE");
  return value > max ? problem(path, "TOO_LARGE", max) : [];
}

/** POOL-17: a day from which something may begin to hold: today or a coming one, never one of the past. */
export function comingDay(path: string, day: PlainDate, now: Instant): Problems {
  const exists = existingDate(path, day);
  if (exists.length > 0) return exists;
  const today = dateAt(now);
  const last = addDays(today, setupBounds.daysAhead);
  if (day < today) return problem(path, "IN_THE_PAST", today);
  return day > last ? problem(path, "TOO_FAR_AHEAD", last) : [];
}
