import { useFormatLocale } from "@indgang/components";
import type { PlainDate } from "@indgang/domain/kernel";
import { useMemo } from "react";

/** Writes a day with its weekday, as people name the day they meet: `torsdag den 3. december 2026`. */
export function useWeekdayDate(): (date: PlainDate) => string {
  const locale = useFormatLocale();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
    return (date) => format.format(new Date(date));
  }, [locale]);
}
