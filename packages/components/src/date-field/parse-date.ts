import type { Parsed } from "../parsed-text/use-parsed-text.ts";

/** Why typed text is not the date that is asked for. */
export type DateProblem = "not-a-date" | "no-such-date" | "too-early" | "too-late";

export interface DateBounds {
  /** Plain date, inclusive. */
  readonly min?: string | undefined;
  /** Plain date, inclusive. */
  readonly max?: string | undefined;
}

const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const separated = /^(?<day>\d{1,2})[./\s-]+(?<month>\d{1,2})[./\s-]+(?<year>\d{4}|\d{2})$/;
const unbroken = /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})$/;

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/**
 * Reads a date as plain date (`2026-11-22`); empty text is null. `22.11.2026`, `22/11-26`, `221126` and `2026-11-22` are dates.
 * Refuses days that do not exist and days out of bounds. Two digits of a year are of this century.
 */
export function parseDate(text: string, { min, max }: DateBounds = {}): Parsed<string, DateProblem> {
  const typed = text.trim();
  if (typed === "") return { value: null, problem: null };
  const parts = (iso.exec(typed) ?? separated.exec(typed) ?? unbroken.exec(typed))?.groups;
  if (!parts) return { value: null, problem: "not-a-date" };

  const [year, month, day] = [fullYear(parts.year ?? ""), Number(parts.month), Number(parts.day)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return { value: null, problem: "no-such-date" };

  const value = date.toISOString().slice(0, 10);
  if (min !== undefined && value < min) return { value: null, problem: "too-early" };
  if (max !== undefined && value > max) return { value: null, problem: "too-late" };
  return { value, problem: null };
}
