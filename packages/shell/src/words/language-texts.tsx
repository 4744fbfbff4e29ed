import { ComponentTextsProvider, danishTexts, englishTexts } from "@indgang/components";
import type { ReactNode } from "react";
import { I18nProvider as FormatProvider } from "react-aria-components";
import { locales, type Language } from "./language.ts";

const componentTexts = { da: danishTexts, en: englishTexts };

/** The components' words, and date and number formats, in one language. */
export function LanguageTexts({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return (
    <FormatProvider locale={locales[language]}>
      <ComponentTextsProvider texts={componentTexts[language]}>{children}</ComponentTextsProvider>
    </FormatProvider>
  );
}
