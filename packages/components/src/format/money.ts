import type { FormatLocale } from "./locale.ts";

const formats = new Map<FormatLocale, Intl.NumberFormat>();

function format(locale: FormatLocale): Intl.NumberFormat {
  let found = formats.get(locale);
  if (!found) {
    found = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    formats.set(locale, found);
  }
  return found;
}

/** Amount without currency, as it stands in a field: `74.073,00`. Takes whole øre. */
export function formatAmount(øre: number, locale: FormatLocale = "da-DK"): string {
  return format(locale).format(øre / 100);
}

/** Amount with currency: `74.073,00 kr.` (the space does not break); `DKK 74,073.00` in English. Takes whole øre. */
export function formatMoney(øre: number, locale: FormatLocale = "da-DK"): string {
  const amount = formatAmount(øre, locale);
  return locale === "da-DK" ? `${amount}\u00a0kr.` : `DKK\u00a0${amount}`;
}
