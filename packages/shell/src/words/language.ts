/** The languages of the interface. Danish is the default. */
export const languages = ["da", "en"] as const;

export type Language = (typeof languages)[number];

/** BCP 47 locales for dates, numbers and sorting. English keeps the European order of day and month. */
export const locales = { da: "da-DK", en: "en-GB" } as const satisfies Record<Language, string>;

const storageKey = "indgang.language";

function isLanguage(text: string | null): text is Language {
  return languages.some((language) => language === text);
}

/** The language that the person chose last on this machine, else Danish. */
export function storedLanguage(storage: Pick<Storage, "getItem">): Language {
  const text = storage.getItem(storageKey);
  return isLanguage(text) ? text : "da";
}

/** Keeps the choice for the next visit. */
export function storeLanguage(storage: Pick<Storage, "setItem">, language: Language): void {
  storage.setItem(storageKey, language);
}
