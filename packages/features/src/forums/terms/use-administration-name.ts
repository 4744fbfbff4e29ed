import { useLanguage } from "@indgang/shell";

/** What an administration is called in the person's language. */
export function useAdministrationName() {
  const { language } = useLanguage();
  return ({ name, nameEn }: { readonly name: string; readonly nameEn: string }): string =>
    language === "en" ? nameEn : name;
}
