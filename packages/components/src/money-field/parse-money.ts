import type { FormatLocale } from "../format/locale.ts";
import type { Parsed } from "../parsed-text/use-parsed-text.ts";
import { readDecimal } from "../parsed-text/read-decimal.ts";

/** Why typed text is no amount. */
export type MoneyProblem = "negative" | "too-precise" | "too-large" | "not-an-amount";

const currency = /^(dkk|kr\.?)\s*|\s*(,-|dkk|kr\.?)$/gi;

/**
 * Reads an amount in kroner as whole øre; empty text is null. `74.073`, `74.073,00 kr.`, `74 073,5` and `500,-` are amounts.
 * Refuses minus, three decimals, words, and more øre than a number can hold exactly.
 */
export function parseMoney(text: string, locale: FormatLocale = "da-DK"): Parsed<number, MoneyProblem> {
  const typed = text.replaceAll("\u00a0", " ").trim().replace(currency, "").trim();
  if (text.trim() === "") return { value: null, problem: null };
  const decimal = readDecimal(typed, locale);
  if (!decimal) return { value: null, problem: "not-an-amount" };
  if (decimal.isNegative) return { value: null, problem: "negative" };
  if (decimal.fraction.length > 2) return { value: null, problem: "too-precise" };
  const øre = Number(decimal.whole + decimal.fraction.padEnd(2, "0"));
  return Number.isSafeInteger(øre) ? { value: øre, problem: null } : { value: null, problem: "too-large" };
}
