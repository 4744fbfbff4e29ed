import { useEffect } from "react";
import { useLanguage } from "../words/language-provider.tsx";
import { useApp } from "./app-context.tsx";

/** Names the document: what the screen is, then whose frontend it is. */
export function useDocumentTitle(title: string): void {
  const { configuration } = useApp();
  const { language } = useLanguage();
  const place = configuration.name[language];
  useEffect(() => {
    document.title = `${title} – ${place}`;
  }, [title, place]);
}
