import { i18n } from "@lingui/core";
import { I18nProvider as WordsProvider } from "@lingui/react";
import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import { LanguageTexts } from "./language-texts.tsx";
import { storedLanguage, storeLanguage, type Language } from "./language.ts";

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: "da", choose: () => undefined });

/** Speaks one language to the whole interface: our words, the components' words, date and number formats, `<html lang>`. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => {
    const stored = storedLanguage(localStorage);
    i18n.activate(stored);
    return stored;
  });
  const choose = useCallback((chosen: Language) => {
    i18n.activate(chosen);
    storeLanguage(localStorage, chosen);
    setLanguage(chosen);
  }, []);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return (
    <LanguageContext value={choice}>
      <WordsProvider i18n={i18n}>
        <LanguageTexts language={language}>{children}</LanguageTexts>
      </WordsProvider>
    </LanguageContext>
  );
}

/** The language in use, and how to change it. */
export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}
