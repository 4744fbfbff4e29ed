import type { FormatLocale } from "./locale.ts";

const municipalTime = "Europe/Copenhagen";
const formats = new Map<string, Intl.DateTimeFormat>();

function formatWith(locale: FormatLocale, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${name}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, options);
    formats.set(key, found);
  }
  return found;
}

const day = { day: "2-digit", month: "2-digit", year: "numeric" } as const;

/**
 * `22.11.2026` (`22/11/2026` in English). Takes a plain date (`2026-11-22`), which no time zone moves,
 * or an instant, whose day is the one in Copenhagen.
 */
export function formatDate(date: string, locale: FormatLocale = "da-DK"): string {
  const isPlain = date.length === 10;
  const timeZone = isPlain ? "UTC" : municipalTime;
  return formatWith(locale, `day ${timeZone}`, { ...day, timeZone }).format(new Date(date));
}

/** `22.11.2026 kl. 14.00` in Copenhagen's time. Takes an instant (`2026-11-22T13:00:00.000Z`). */
export function formatDateTime(instant: string, locale: FormatLocale = "da-DK"): string {
  const clock = formatWith(locale, "clock", {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
    timeZone: municipalTime,
  });
  const time = clock.format(new Date(instant));
  return `${formatDate(instant, locale)}${locale === "da-DK" ? " kl. " : ", "}${time}`;
}
