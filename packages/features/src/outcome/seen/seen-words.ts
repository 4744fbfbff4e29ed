import { defineCatalogue } from "@indgang/shell";

export const seenWords = defineCatalogue("outcomesSeen", {
  byYear: { da: "Mål nået, år for år", en: "Goals reached, year by year" },
  byRound: { da: "Mål nået i hver runde", en: "Goals reached in each round" },
  byGroup: { da: "Mål nået efter målgruppe", en: "Goals reached by target group" },
  year: { da: "År", en: "Year" },
  round: { da: "Runde", en: "Round" },
  group: { da: "Målgruppe", en: "Target group" },
  drawn: { da: "Mål i alt og mål nået", en: "Goals in all and goals reached" },
  reports: { da: "Bevillinger", en: "Grants" },
  goals: { da: "Mål", en: "Goals" },
  reached: { da: "Nået", en: "Reached" },
  partly: { da: "Delvist", en: "In part" },
  notReached: { da: "Ikke nået", en: "Not reached" },
  share: { da: "Andel nået", en: "Share reached" },
  percent: { da: "{share}\u00a0%", en: "{share}\u00a0%" },
  several: {
    da: "En bevilling til flere målgrupper tæller med under hver af dem. Kun godkendte afrapporteringer tælles.",
    en: "A grant for several target groups counts under each of them. Only approved reports are counted.",
  },
  chosen: { da: "Bevillinger bag tallet: {what}", en: "The grants behind the figure: {what}" },
  everything: { da: "Vis alle", en: "Show all" },
  list: { da: "Hvad kom der ud af pengene?", en: "What came of the money?" },
  about: { da: "{association} · {year}", en: "{association} · {year}" },
  case: { da: "Sagen {number}", en: "The case {number}" },
  none: { da: "Der er endnu ikke godkendt resultater.", en: "No results are approved yet." },
});
