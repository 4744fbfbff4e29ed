import { defineCatalogue } from "@indgang/shell";

export const previewWords = defineCatalogue("formPreview", {
  lead: {
    da: "Sådan ser skemaet ud for den, der søger. Du kan prøve at udfylde det; intet bliver gemt.",
    en: "This is how the form looks to whoever applies. You can try to fill it in; nothing is kept.",
  },
  language: { da: "Sprog", en: "Language" },
  danish: { da: "Dansk", en: "Danish" },
  english: { da: "Engelsk", en: "English" },
  narrow: { da: "Så bred som en telefon", en: "As wide as a telephone" },
  check: { da: "Kontrollér svarene", en: "Check the answers" },
  complete: { da: "Alt er besvaret.", en: "Everything is answered." },
});
