import { defineCatalogue } from "@indgang/shell";

export const prizeFormWords = defineCatalogue("prizeForm", {
  list: { da: "Priser", en: "Prizes" },
  newTitle: { da: "Ny pris", en: "New prize" },
  editTitle: { da: "Ret {name}", en: "Edit {name}" },
  restored: { da: "Det, du skrev før, er hentet frem igen.", en: "What you wrote earlier has been brought back." },
  editLead: {
    da: "Mens årets pris er i gang, kan teksterne rettes, men kategorier og kriterier kan ikke tilføjes eller fjernes, og pointtallene kan ikke ændres.",
    en: "While a year of the prize is under way words can be mended, but categories and criteria cannot be added, removed or weighed anew.",
  },
  about: { da: "Om prisen", en: "About the prize" },
  categories: { da: "Kategorier", en: "Categories" },
  categoriesText: {
    da: "Der kåres én vinder om året i hver kategori.",
    en: "One winner a year is found in each category.",
  },
  criteria: { da: "Kriterier", en: "Criteria" },
  criteriaText: {
    da: "Komitéen giver point for hvert kriterium.",
    en: "The jury gives points by each criterion.",
  },
  category: { da: "Kategori {row}", en: "Category {row}" },
  criterion: { da: "Kriterium {row}", en: "Criterion {row}" },
  addCategory: { da: "Tilføj kategori", en: "Add a category" },
  addCriterion: { da: "Tilføj kriterium", en: "Add a criterion" },
  remove: { da: "Fjern", en: "Remove" },
  removeRow: { da: "Fjern {row}", en: "Remove {row}" },
  restHelp: {
    da: "Antal år, hvor en vinder ikke kan indstilles igen. Skriv 0, hvis der ingen karensperiode er.",
    en: "Years in which a winner cannot be nominated again. 0: none.",
  },
  create: { da: "Opret prisen", en: "Create the prize" },
  save: { da: "Gem ændringerne", en: "Save the changes" },
  cancel: { da: "Annullér", en: "Cancel" },
  saved: { da: "{name} er gemt", en: "{name} is saved" },
  underWay: {
    da: "Årets pris er i gang, og imens kan kategorier, kriterier og pointtal ikke ændres. Ret kun teksterne, eller vent, til årets pris er afsluttet.",
    en: "A year of the prize is under way, and meanwhile what is judged by stays as it is. Change only the words, or wait until the year has ended.",
  },
  stale: {
    da: "En anden har rettet prisen, mens du skrev. Det, kun den ene af jer har rettet, er flettet sammen. Se efter, og gem igen.",
    en: "Somebody else edited the prize while you wrote. What only one of you changed has been merged. Look it over and save again.",
  },
});

export const prizeFieldWords = defineCatalogue("prizeField", {
  name: { da: "Navn", en: "Name" },
  aims: { da: "Formål", en: "Aims" },
  restYears: { da: "Karensperiode for tidligere vindere", en: "Rest after a victory" },
  kind: { da: "Uddeles til", en: "Given to" },
  description: { da: "Det lægges der vægt på", en: "What is looked at" },
  mostPoints: { da: "Højeste pointtal", en: "Most points" },
  categories: { da: "Kategorier", en: "Categories" },
  criteria: { da: "Kriterier", en: "Criteria" },
});
