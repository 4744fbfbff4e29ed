import type { FormatLocale } from "../format/locale.ts";
import { readDecimal } from "../parsed-text/read-decimal.ts";
import type { Parsed } from "../parsed-text/use-parsed-text.ts";

/** Why typed text is not the number that is asked for. */
export type NumberProblem = "not-a-number" | "too-precise" | "too-low" | "too-high";

export interface NumberBounds {
  /** Inclusive. */
  readonly min?: number | undefined;
  /** Inclusive. */
  readonly max?: number | undefined;
  /** Decimals at most; 0 asks for a whole number. */
  readonly decimals: number;
}

/** Reads a number in Danish or English writing; empty text is null. */
export function parseNumber(
  text: string,
  bounds: NumberBounds,
  locale: FormatLocale = "da-DK",
): Parsed<number, NumberProblem> {
  if (text.trim() === "") return { value: null, problem: null };
  const decimal = readDecimal(text.trim(), locale);
  if (!decimal) return { value: null, problem: "not-a-number" };
  if (decimal.fraction.length > bounds.decimals) return { value: null, problem: "too-precise" };
  const value = Number(`${decimal.isNegative ? "-" : ""}${decimal.whole}.${decimal.fraction || "0"}`);
  if (value < (bounds.min ?? -Infinity)) return { value: null, problem: "too-low" };
  if (value > (bounds.max ?? Number.MAX_SAFE_INTEGER)) return { value: null, problem: "too-high" };
  return { value, problem: null };
}
