import type { Brand } from "./brand.type.ts";
import { readAs, unreadable, type Reading } from "./reading.type.ts";

/** A day without a time, `YYYY-MM-DD`, that really exists. Text order is time order. */
export type PlainDate = Brand<string, "PlainDate">;

const form = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a day; NO_SUCH_DATE for other forms and for days that do not exist, such as 2026-02-30. */
export function readPlainDate(text: string): Reading<PlainDate, "NO_SUCH_DATE"> {
  if (!form.test(text)) return unreadable("NO_SUCH_DATE");
  const midnight = new Date(`${text}T00:00:00.000Z`);
  const exists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
  return exists ? readAs(text as PlainDate) : unreadable("NO_SUCH_DATE");
}

/** A day that is known to exist. Throws a RangeError otherwise: a bug, not an input. */
export function plainDate(text: string): PlainDate {
  const reading = readPlainDate(text);
  if (!reading.ok) throw new RangeError(`No such date: ${text}`);
  return reading.value;
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
