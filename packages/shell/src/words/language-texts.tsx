import { ComponentTextsProvider, danishTexts, type ComponentTexts } from "@indgang/components";
import { useEffect, useState, type ReactNode } from "react";
import { I18nProvider as FormatProvider } from "react-aria-components";
import { locales, type Language } from "./language.ts";

/** What English components say, once somebody has asked for it: most people never do. */
let english: ComponentTexts | null = null;

/** The components' words in a language; in Danish until the English ones are here. */
function useComponentTexts(language: Language): ComponentTexts {
  const [texts, setTexts] = useState(english);
  useEffect(() => {
    const fetchTexts = async (): Promise<void> => {
      english ??= (await import("@indgang/components/english-texts")).englishTexts;
      setTexts(english);
    };
    if (language === "en") void fetchTexts();
  }, [language]);
  return language === "en" && texts ? texts : danishTexts;
}

/** The components' words, and date and number formats, in one language. */
export function LanguageTexts({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return (
    <FormatProvider locale={locales[language]}>
      <ComponentTextsProvider texts={useComponentTexts(language)}>{children}</ComponentTextsProvider>
    </FormatProvider>
  );
}
