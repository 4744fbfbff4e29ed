import { defineCatalogue } from "@indgang/shell";

export const prizesWords = defineCatalogue("prizes", {
  title: { da: "Priser", en: "Prizes" },
  lead: {
    da: "Kommunens priser til frivillige og foreninger: årets indstillinger, dommerkomitéernes arbejde og vinderne gennem årene.",
    en: "The municipality's prizes to volunteers and associations: this year's nominations, the juries' work, and the winners over the years.",
  },
  new: { da: "Ny pris", en: "New prize" },
  work: { da: "Det venter på dig", en: "What waits for you" },
  noWork: { da: "Du har ingen opgaver med priser lige nu.", en: "No prizes wait for you just now." },
  task: { da: "Det skal du gøre", en: "What you must do" },
  prizeAndYear: { da: "{prize} {year}", en: "{prize} {year}" },
  due: { da: "Senest", en: "By" },
  ours: { da: "Vores priser", en: "Our prizes" },
  others: { da: "Andre forvaltningers priser", en: "Other administrations' prizes" },
  noneTitle: { da: "I har ingen priser endnu", en: "You have no prizes yet" },
  noneSecretary: {
    da: "Opret en pris med formål, kategorier og kriterier. Derefter kan du åbne for årets indstillinger.",
    en: "Create a prize with its aims, categories and criteria. Then you can open this year's nominations.",
  },
  noneOthers: {
    da: "Når forvaltningens sekretær opretter en pris, står den her.",
    en: "When the administration's secretary creates a prize, it stands here.",
  },
  prize: { da: "Pris", en: "Prize" },
  administration: { da: "Forvaltning", en: "Administration" },
  year: { da: "År", en: "Year" },
  state: { da: "Status", en: "State" },
  when: { da: "Næste dato", en: "Next date" },
  noYear: { da: "Ikke åbnet", en: "Not opened" },
  opensAt: { da: "Indstillinger fra {at}", en: "Nominations from {at}" },
  closesAt: { da: "Indstillinger senest {at}", en: "Nominations until {at}" },
  scoresDueOn: { da: "Stemmesedler senest {day}", en: "Ballots by {day}" },
  winners: { da: "Vindere gennem årene", en: "Winners over the years" },
  noWinnersTitle: { da: "Der er ingen vindere endnu", en: "There are no winners yet" },
  noWinners: {
    da: "Når vinderen af en pris er offentliggjort, står navnet her.",
    en: "When a prize is published, its winner stands here.",
  },
  winner: { da: "Vinder", en: "Winner" },
  category: { da: "Kategori", en: "Category" },
  notGiven: { da: "Ikke uddelt", en: "Not given" },
});
