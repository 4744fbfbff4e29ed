import type { Brand } from "./brand.type.ts";
import { readPlainDate, type PlainDate } from "./plain-date.ts";
import { readAs, unreadable, type Reading } from "./reading.type.ts";

/** LAW-3: a person's number in the civil register, ten digits without hyphen. It identifies towards the authority and nobody else. */
export type Cpr = Brand<string, "Cpr">;

/** Digits of a CPR number: the limit of TOO_SHORT and TOO_LONG. */
export const cprLength = 10;

/** LAW-3: what is added to the day of birth in a number that belongs to nobody. */
const syntheticDay = 60;

/**
 * LAW-3: reads a CPR number with or without a hyphen or blanks. NOT_A_NUMBER for other characters, TOO_SHORT and TOO_LONG by its digits,
 * NO_SUCH_DATE when nobody can have been born that day. Modulus 11 is not asked for: numbers have been given out without it since 2007.
 */
export function readCpr(text: string): Reading<Cpr, "NOT_A_NUMBER" | "TOO_SHORT" | "TOO_LONG" | "NO_SUCH_DATE"> {
  const digits = text.replace(/\s/gu, "").replace(/^(\d{6})[-\u{2010}-\u{2013}](?=\d)/u, "$1");
  if (!/^\d+$/u.test(digits)) return unreadable("NOT_A_NUMBER");
  if (digits.length !== cprLength) return unreadable(digits.length < cprLength ? "TOO_SHORT" : "TOO_LONG");
  return birthDateIn(digits) === null ? unreadable("NO_SUCH_DATE") : readAs(digits as Cpr);
}

/** LAW-3: the day of birth that a number tells, of a synthetic one too. */
export function birthDateOf(cpr: Cpr): PlainDate {
  const date = birthDateIn(cpr);
  if (date === null) throw new RangeError("Not a CPR number: its date does not exist.");
  return date;
}

/** LAW-3: true for a number that belongs to nobody: 60 is added to its day. */
export function isSyntheticCpr(cpr: Cpr): boolean {
  return Number(cpr.slice(0, 2)) > syntheticDay;
}

/** As a Dane writes it: `010190-1234`. */
export function formatCpr(cpr: Cpr): string {
  return `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
}

/** LAW-3: for those who need to tell people apart, not to identify them: `010190-xxxx`. */
export function maskCpr(cpr: Cpr): string {
  return `${cpr.slice(0, 6)}-xxxx`;
}

function birthDateIn(digits: string): PlainDate | null {
  const written = Number(digits.slice(0, 2));
  const day = written > syntheticDay ? written - syntheticDay : written;
  const year = centuryOf(Number(digits[6]), Number(digits.slice(4, 6))) + Number(digits.slice(4, 6));
  const reading = readPlainDate(`${year}-${digits.slice(2, 4)}-${String(day).padStart(2, "0")}`);
  return reading.ok ? reading.value : null;
}

/** The civil register's table: the seventh digit tells the century together with the two digits of the year. */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}
