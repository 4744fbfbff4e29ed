import { defineCatalogue } from "@indgang/shell";

export const prizeWords = defineCatalogue("prizePage", {
  list: { da: "Priser", en: "Prizes" },
  edit: { da: "Ret prisen", en: "Edit the prize" },
  open: { da: "Åbn et nyt år", en: "Open a year" },
  aims: { da: "Formål", en: "Aims" },
  rest: {
    da: "{years, plural, =0 {En vinder kan indstilles igen allerede næste år.} one {En vinder kan først indstilles igen, når der er gået # år.} other {En vinder kan først indstilles igen, når der er gået # år.}}",
    en: "{years, plural, =0 {The same nominee can win again next year.} one {A winner can be nominated again only when # year has passed.} other {A winner can be nominated again only when # years have passed.}}",
  },
  categories: { da: "Kategorier", en: "Categories" },
  category: { da: "Kategori", en: "Category" },
  kind: { da: "For", en: "For" },
  criteria: { da: "Kriterier", en: "Criteria" },
  criterion: { da: "Kriterium", en: "Criterion" },
  points: { da: "Højeste pointtal", en: "Most points" },
  years: { da: "År for år", en: "Year by year" },
  year: { da: "År", en: "Year" },
  state: { da: "Status", en: "State" },
  when: { da: "Næste dato", en: "Next date" },
  noYears: { da: "Prisen er ikke åbnet for indstillinger endnu.", en: "The prize has not been opened yet." },
  winners: { da: "Vindere gennem årene", en: "Winners over the years" },
  noWinners: { da: "Prisen har ingen vindere endnu.", en: "The prize has no winners yet." },
  winner: { da: "Vinder", en: "Winner" },
  notGiven: { da: "Ikke uddelt", en: "Not given" },
  motivation: { da: "Motivering", en: "Motivation" },
});

export const openCycleWords = defineCatalogue("openCycle", {
  title: { da: "Åbn et nyt år for prisen", en: "Open a year of the prize" },
  text: {
    da: "Der åbnes og lukkes automatisk for indstillinger på de tidspunkter, du vælger. Dommerkomitéen udpeger du bagefter på siden for årets pris.",
    en: "Nominations are received by themselves from the first moment to the last. You appoint the jury afterwards on the page of the year.",
  },
  year: { da: "År", en: "Year" },
  nominateFrom: { da: "Indstillinger fra", en: "Nominations from" },
  nominateUntil: { da: "Indstillinger senest", en: "Nominations until" },
  scoresDueOn: { da: "Stemmesedler senest", en: "Ballots by" },
  confirm: { da: "Åbn året", en: "Open the year" },
  cancel: { da: "Annullér", en: "Cancel" },
  taken: {
    da: "Prisen er allerede åbnet for det år. Vælg et andet.",
    en: "The prize has that year already. Choose another.",
  },
  afterFirst: {
    da: "Tidspunktet skal ligge i fremtiden, og efter at der er åbnet for indstillinger.",
    en: "The time must lie in the future and after the first one.",
  },
  afterUntil: {
    da: "Dagen kan ikke ligge før fristen for indstillinger.",
    en: "The day cannot lie before nominations end.",
  },
  opened: { da: "{prize} {year} er åbnet", en: "{prize} {year} is opened" },
});
