import type { FormatLocale } from "./locale.ts";
import { formatNumber } from "./number.ts";

const units = ["byte", "kB", "MB", "GB"] as const;

/** `1,4 MB`. Takes bytes; counts in thousands as file managers do. */
export function formatFileSize(bytes: number, locale: FormatLocale = "da-DK"): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${formatNumber(size, locale, unit > 1 ? 1 : 0)} ${units[unit]}`;
}
