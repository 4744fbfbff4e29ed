import { formatDate, formatDateTime, formatMoney, formatNumber, useFormatLocale } from "@indgang/components";
import { useMemo } from "react";

/** Dates, money and numbers as the person's language writes them. */
export function useFormats() {
  const locale = useFormatLocale();
  return useMemo(
    () => ({
      date: (date: string) => formatDate(date, locale),
      dateTime: (instant: string) => formatDateTime(instant, locale),
      /** Whole øre. */
      money: (ore: number) => formatMoney(ore, locale),
      number: (value: number) => formatNumber(value, locale),
      /** The clock in Copenhagen: `13.05`. */
      time: (instant: string) =>
        new Intl.DateTimeFormat(locale, {
          hour: "2-digit",
          minute: "2-digit",
          hour12: false,
          timeZone: "Europe/Copenhagen",
        }).format(new Date(instant)),
    }),
    [locale],
  );
}
