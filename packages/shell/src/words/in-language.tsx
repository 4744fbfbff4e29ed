import { setupI18n } from "@lingui/core";
import { I18nProvider as WordsProvider } from "@lingui/react";
import { useMemo, type ReactNode } from "react";
import { declared } from "./define-catalogue.ts";
import { LanguageTexts } from "./language-texts.tsx";
import type { Language } from "./language.ts";

export interface InLanguageProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Speaks another language than the interface around it, as where somebody looks at what others will read. */
export function InLanguage({ language, children }: InLanguageProps) {
  const own = useMemo(() => setupI18n({ locale: language, messages: declared }), [language]);
  return (
    <WordsProvider i18n={own}>
      <LanguageTexts language={language}>
        <div lang={language}>{children}</div>
      </LanguageTexts>
    </WordsProvider>
  );
}
