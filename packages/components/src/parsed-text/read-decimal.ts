import type { FormatLocale } from "../format/locale.ts";

/** Digits of a typed number: `{ whole: "74073", fraction: "00", isNegative: false }`. */
export interface Decimal {
  readonly whole: string;
  readonly fraction: string;
  readonly isNegative: boolean;
}

const grouped = (separator: "." | ",") => new RegExp(`^[1-9]\\d{0,2}(\\${separator}\\d{3})+$`);

function splitAt(digits: string, position: number): Pick<Decimal, "whole" | "fraction"> {
  return { whole: digits.slice(0, position), fraction: digits.slice(position + 1) };
}

/**
 * Reads a number as people write it, with comma or dot for decimals and dot, comma or space between thousands.
 * Where `1.234` could be both, the language decides: thousands in Danish, decimals in English.
 * Answers null for anything that is not a number.
 */
export function readDecimal(typed: string, locale: FormatLocale): Decimal | null {
  const isNegative = /^[-−–]/.test(typed);
  const digits = typed.replace(/^[-−–+]/, "").replace(/(\d)[\s\u00a0\u202f'’](?=\d)/g, "$1");
  const [decimal, group] = locale === "da-DK" ? ([",", "."] as const) : ([".", ","] as const);
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return null;

  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last === -1) return { whole: digits, fraction: "", isNegative };
  if (grouped(group).test(digits)) return { whole: digits.replaceAll(group, ""), fraction: "", isNegative };

  const { whole, fraction } = splitAt(digits, last);
  const other = digits[last] === decimal ? group : decimal;
  const isPlain = /^\d*$/.test(whole);
  if (!isPlain && !grouped(other).test(whole)) return null;
  return { whole: whole.replaceAll(other, "") || "0", fraction, isNegative };
}
