import { dateAt, plainDate, yearOf, type Instant, type PlainDate } from "../../kernel/index.ts";
import type { PoolTerms } from "../terms/pool.type.ts";
import type { GrantYear, YearStanding } from "./grant-year.type.ts";

/** POOL-7, POOL-17: whole months before a year from which it can be renewed, where a pool's terms say nothing. */
export const usualRenewalMonths = 4;

/** POOL-7, POOL-17: the first day on which a year can be renewed: `renewalMonths` whole months before it begins. */
export function renewableFrom(year: number, { renewalMonths }: Pick<PoolTerms, "renewalMonths">): PlainDate {
  const months = year * 12 - renewalMonths;
  return plainDate(`${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`);
}

/** The year before one of the same grant; null for its first. */
export function yearBefore({ year }: Pick<GrantYear, "year">, years: readonly GrantYear[]): GrantYear | null {
  return years.find((other) => other.year === year - 1) ?? null;
}

/** POOL-7: where a year stands: renewable once its time has come and the year before it is opened, and not renewed from its own first day on. */
export function yearStanding(
  year: GrantYear,
  years: readonly GrantYear[],
  terms: Pick<PoolTerms, "renewalMonths">,
  now: Instant,
): YearStanding {
  if (year.state !== "COMING") return year.state;
  const today = dateAt(now);
  if (yearOf(today) >= year.year) return "NOT_RENEWED";
  const isNext = yearBefore(year, years)?.state === "OPENED";
  return isNext && today >= renewableFrom(year.year, terms) ? "TO_RENEW" : "COMING";
}
