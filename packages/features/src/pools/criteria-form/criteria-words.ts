import { defineCatalogue } from "@indgang/shell";

export const criteriaWords = defineCatalogue("poolCriteria", {
  title: { da: "Kriterier for {pool}", en: "Criteria of {pool}" },
  lead: {
    da: "Listen gælder fra den dag, du vælger. Runder, der allerede er udmeldt, beholder de kriterier, de blev udmeldt med.",
    en: "The list counts from the day you choose. Rounds that are announced already keep the criteria they were announced with.",
  },
  from: { da: "Gælder fra", en: "Counts from" },
  fromHelp: {
    da: "I dag eller en kommende dag. Skift dag, før du retter: listen hentes, som den gælder den dag.",
    en: "Today or a coming day. Change the day before you edit: the list is brought as it counts on that day.",
  },
  list: { da: "Kriterierne i rækkefølge", en: "The criteria in order" },
  none: {
    da: "Ingen endnu. Vælg fra kommunens liste, eller tilføj jeres egne.",
    en: "None yet. Choose from the municipality's list, or add your own.",
  },
  row: { da: "Kriterium {row}", en: "Criterion {row}" },
  criterion: { da: "Kriterium", en: "Criterion" },
  guidance: { da: "Det ses der efter", en: "What to look at" },
  weight: { da: "Vægt", en: "Weight" },
  weightHelp: {
    da: "Hvor meget kriteriet tæller i scoren, fra 0 til 100. 1 er det sædvanlige.",
    en: "How much the criterion counts in the score, from 0 to 100. 1 is the usual.",
  },
  up: { da: "Flyt op", en: "Move up" },
  down: { da: "Flyt ned", en: "Move down" },
  remove: { da: "Fjern", en: "Remove" },
  rowStep: { da: "{step}: {row}", en: "{step}: {row}" },
  addOwn: { da: "Tilføj eget kriterium", en: "Add a criterion of your own" },
  general: { da: "Kommunens generelle liste", en: "The municipality's general list" },
  generalText: {
    da: "Vælg dem, der skal gælde for puljen. Teksten følger kommunens liste.",
    en: "Choose those that are to count for the pool. Their words follow the municipality's list.",
  },
  choose: { da: "Vælg", en: "Choose" },
  chooseRow: { da: "Vælg: {title}", en: "Choose: {title}" },
  chooseAll: { da: "Vælg alle", en: "Choose all" },
  allChosen: { da: "Alle på listen er valgt.", en: "All of the list are chosen." },
  fromList: { da: "Fra kommunens liste", en: "From the municipality's list" },
  save: { da: "Gem kriterierne", en: "Save the criteria" },
  saved: { da: "Kriterierne er gemt", en: "The criteria are saved" },
  twice: { da: "Kriteriet står der to gange.", en: "The criterion stands there twice." },
});
