import { defineCatalogue } from "@indgang/shell";

export const draftWords = defineCatalogue("draft", {
  clean: { da: "Alt er gemt", en: "Everything is saved" },
  savedAt: { da: "Gemt kl. {time}", en: "Saved at {time}" },
  dirty: { da: "Ikke gemt endnu", en: "Not saved yet" },
  saving: { da: "Gemmer …", en: "Saving …" },
  failed: {
    da: "Kunne ikke gemme. Vi prøver igen, og teksten er her stadig.",
    en: "Could not save. We try again, and the text is still here.",
  },
  refused: { da: "Ikke gemt", en: "Not saved" },
  conflict: { da: "Ikke gemt: vælg mellem to udgaver", en: "Not saved: choose between two versions" },
  conflictTitle: { da: "En anden har ændret det samme", en: "Somebody else has changed the same" },
  conflictText: {
    da: "Resten er flettet sammen. Vælg for hvert felt, hvad der skal gælde. Intet er gået tabt.",
    en: "The rest has been merged. Choose for each field what is to hold. Nothing is lost.",
  },
  mine: { da: "Din udgave", en: "Your version" },
  theirs: { da: "Den andens udgave", en: "The other's version" },
  both: { da: "Begge tekster", en: "Both texts" },
  empty: { da: "(tomt)", en: "(empty)" },
  apply: { da: "Brug det valgte", en: "Use what is chosen" },
});
