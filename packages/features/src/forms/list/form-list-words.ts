import { defineCatalogue } from "@indgang/shell";

export const formListWords = defineCatalogue("formList", {
  title: { da: "Ansøgningsskemaer", en: "Application forms" },
  lead: {
    da: "Det, hver pulje spørger om. Vælg en pulje for at se eller skrive dens skema.",
    en: "What each pool asks. Choose a pool to see or write its form.",
  },
  none: { da: "Forvaltningen har ingen puljer", en: "The administration has no pools" },
  pool: { da: "Pulje", en: "Pool" },
  forms: { da: "Skema", en: "Form" },
  noForm: { da: "Intet skema endnu", en: "No form yet" },
  FULL: { da: "Fuldt skema", en: "Full form" },
  RENEWAL: { da: "Fornyelse", en: "Renewal" },
});
