import { useLocale } from "react-aria-components";

/** The two languages of the interface. */
export type FormatLocale = "da-DK" | "en-GB";

/** The locale of the surrounding I18nProvider; Danish for anything that is not English. */
export function useFormatLocale(): FormatLocale {
  return useLocale().locale.startsWith("en") ? "en-GB" : "da-DK";
}
