import { largestAmount, money, type Money } from "./money.ts";
import { readAs, unreadable, type Reading } from "./reading.type.ts";

export type MoneyProblem = "NOT_A_NUMBER" | "NEGATIVE" | "NOT_WHOLE_ORE" | "TOO_LARGE";

const danishAmount = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d*|-))?$/;

/**
 * Reads an amount as a Dane writes it: `74.073,00 kr.`, `74073`, `kr. 500,-`, `12,5`. Dots separate thousands, the comma the øre.
 * Refuses NEGATIVE, NOT_WHOLE_ORE (more than two decimals), TOO_LARGE (above 10 billion kroner), and NOT_A_NUMBER for all else:
 * `74.07` too, because nobody can tell which of two amounts was meant.
 */
export function parseMoney(text: string): Reading<Money, MoneyProblem> {
  const bare = text
    .replace(/[\s\u00a0\u202f]+/gu, "")
    .replace(/^(?:kr\.?|dkk)/iu, "")
    .replace(/(?:kr\.?|dkk|kroner)$/iu, "")
    .replace(/\u2212/gu, "-");
  const isNegative = bare.startsWith("-");
  const match = danishAmount.exec(isNegative ? bare.slice(1) : bare);
  if (!match) return unreadable("NOT_A_NUMBER");
  if (isNegative) return unreadable("NEGATIVE");
  const kroner = (match[1] ?? "").replaceAll(".", "");
  const decimals = match[2] === "-" ? "" : (match[2] ?? "");
  if (decimals.length > 2) return unreadable("NOT_WHOLE_ORE");
  const ore = Number(kroner) * 100 + Number(decimals.padEnd(2, "0"));
  return readMoney(ore);
}

/** Reads whole øre out of a number from outside: finite, whole, not below zero, not above 10 billion kroner. */
export function readMoney(ore: number): Reading<Money, MoneyProblem> {
  if (!Number.isFinite(ore)) return unreadable("NOT_A_NUMBER");
  if (ore < 0) return unreadable("NEGATIVE");
  if (ore > largestAmount) return unreadable("TOO_LARGE");
  return Number.isInteger(ore) ? readAs(money(ore)) : unreadable("NOT_WHOLE_ORE");
}
