import type { Brand } from "./brand.type.ts";
import { readAs, unreadable, type Reading } from "./reading.type.ts";

/** A day without a time, `YYYY-MM-DD`, that really exists. Text order is time order. */
export type PlainDate = Brand<string, "PlainDate">;

const form = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Years of what comes from outside. A year with fewer digits is a slip of the hand, and year 0 no database keeps; after the last one
 * there has to be room for the deadlines that are reckoned from it.
 */
const years = { first: 1000, last: 9998 } as const;

/** Reads a day; NO_SUCH_DATE for other forms, for days that do not exist, such as 2026-02-30, and outside the years 1000 to 9998. */
export function readPlainDate(text: string): Reading<PlainDate, "NO_SUCH_DATE"> {
  return exists(text) && isInUsualYears(text) ? readAs(text) : unreadable("NO_SUCH_DATE");
}

/** A day that is known to exist. Throws a RangeError otherwise: a bug, not an input. */
export function plainDate(text: string): PlainDate {
  if (!exists(text)) throw new RangeError(`No such date: ${text}`);
  return text;
}

/** True when a day or an instant lies in the years 1000 to 9998. */
export function isInUsualYears(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= years.first && year <= years.last;
}

function exists(text: string): text is PlainDate {
  if (!form.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** From the first to the last day, both included; `validTo` null while it lasts. */
export interface Period {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

/** True when the day lies in the period. */
export function holdsOn({ validFrom, validTo }: Period, date: PlainDate): boolean {
  return validFrom <= date && (validTo === null || validTo >= date);
}

/** The day so many days later (earlier when below zero). */
export function addDays(date: PlainDate, days: number): PlainDate {
  const midnight = new Date(`${date}T00:00:00.000Z`);
  midnight.setUTCDate(midnight.getUTCDate() + days);
  return plainDate(midnight.toISOString().slice(0, 10));
}

/** The working day so many working days later: Saturdays, Sundays and the given holidays do not count. `days` from 0. */
export function addWorkingDays(date: PlainDate, days: number, holidays: readonly PlainDate[] = []): PlainDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/** True for Monday to Friday, unless it is one of the holidays. */
export function isWorkingDay(date: PlainDate, holidays: readonly PlainDate[] = []): boolean {
  const weekday = new Date(`${date}T00:00:00.000Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(date);
}

/** The year of the day. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** As a Dane writes the day: `23.11.2026`. */
export function danishDay(date: PlainDate): string {
  return date.split("-").toReversed().join(".");
}
