import type { FormatLocale } from "./locale.ts";

/** `10.000` in Danish, `10,000` in English; at most `decimals` decimals. */
export function formatNumber(value: number, locale: FormatLocale = "da-DK", decimals = 0): string {
  return value.toLocaleString(locale, { maximumFractionDigits: decimals });
}
