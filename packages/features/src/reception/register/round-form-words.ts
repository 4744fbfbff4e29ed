import { defineCatalogue } from "@indgang/shell";

export const roundFormWords = defineCatalogue("roundForm", {
  which: { da: "Hvilket skema er udfyldt?", en: "Which form was filled in?" },
  take: { da: "Hent fra den seneste ansøgning", en: "Take over from the latest application" },
  takeHelp: { da: "Ret derefter det, der er nyt.", en: "Then mend what is new." },
  chooseFirst: { da: "Vælg først foreningen.", en: "Choose the association first." },
  taken: { da: "Svarene er hentet. Se dem igennem.", en: "The answers are taken over. Look them through." },
  none: {
    da: "Foreningen har ikke søgt puljen før. Brug det fulde skema.",
    en: "The association has not applied to the pool before. Use the full form.",
  },
});
