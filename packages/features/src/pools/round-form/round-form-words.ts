import { defineCatalogue } from "@indgang/shell";

export const roundFormWords = defineCatalogue("poolRoundForm", {
  newTitle: { da: "Ny runde i {pool}", en: "New round of {pool}" },
  newLead: {
    da: "Runden beholder de regler og kriterier, den udmeldes med. Forvaltningen får besked.",
    en: "The round keeps the terms and criteria it is announced with. The office is told.",
  },
  editTitle: { da: "Ret {round}", en: "Edit {round}" },
  editLead: { da: "Runden kan rettes, indtil den åbner.", en: "The round can be edited until it opens." },
  budgetTitle: { da: "Budget for {round}", en: "The budget of {round}" },
  budgetLead: {
    da: "En linje kan ikke blive mindre end det, der er bevilget fra den.",
    en: "A line cannot be less than what is granted from it.",
  },
  about: { da: "Om runden", en: "About the round" },
  time: { da: "Åbning og frist", en: "Opening and deadline" },
  budget: { da: "Budget efter kilde", en: "Budget by source" },
  nameHelp: { da: "For eksempel: § 18-puljen 2027", en: "For example: § 18-puljen 2027" },
  now: { da: "Med det samme", en: "At once" },
  later: { da: "På et bestemt tidspunkt", en: "At a certain time" },
  sameDay: { da: "Den dag, runden åbner", en: "The day on which the round opens" },
  otherDay: { da: "En tidligere dag", en: "An earlier day" },
  rulesHelp: {
    da: "Runden bruger de regler og kriterier, der gælder denne dag, også hvis de ændres senere.",
    en: "The round goes by the terms and criteria of this day, also if they change later.",
  },
  focusTitle: { da: "Indsatsområder", en: "Focus areas" },
  focus: { da: "Indsatsområde {row}", en: "Focus area {row}" },
  addFocus: { da: "Tilføj indsatsområde", en: "Add a focus area" },
  line: { da: "Linje {row}", en: "Line {row}" },
  addLine: { da: "Tilføj linje", en: "Add a line" },
  granted: { da: "Bevilget: {amount}", en: "Granted: {amount}" },
  total: { da: "I alt {amount}", en: "{amount} in all" },
  plan: { da: "Udmeld runden", en: "Announce the round" },
  save: { da: "Gem ændringerne", en: "Save the changes" },
  saveBudget: { da: "Gem budgettet", en: "Save the budget" },
  planned: { da: "{round} er udmeldt", en: "{round} is announced" },
  saved: { da: "{round} er gemt", en: "{round} is saved" },
  reserveOnly: {
    da: "Udviklingsmidler kommer fra reserven. Vælg den som kilde.",
    en: "Development money comes from the reserve. Choose it as the source.",
  },
  noTerms: {
    da: "Puljen har ingen regler den dag. Vælg en senere.",
    en: "The pool has no terms on that day. Choose a later one.",
  },
  deadlineAfter: { da: "Fristen skal ligge efter åbningen.", en: "The deadline must lie after the opening." },
  termsTooLate: { da: "Dagen kan ikke ligge efter åbningen.", en: "The day cannot lie after the opening." },
});

const fields = {
  kind: { da: "Slags runde", en: "Kind of round" },
  name: { da: "Navn", en: "Name" },
  year: { da: "Pengene er til året", en: "The money is for the year" },
  years: { da: "Bevilges for antal år", en: "Granted for so many years" },
  opensAt: { da: "Åbner", en: "Opens" },
  deadlineAt: { da: "Frist", en: "Deadline" },
  termsOn: { da: "Regler og kriterier som de er", en: "Terms and criteria as they are on" },
  focusAreas: { da: "Det lægges der vægt på", en: "What is looked for" },
  source: { da: "Kilde", en: "Source" },
  amount: { da: "Beløb", en: "Amount" },
  lines: { da: "Budget", en: "Budget" },
} as const;

export const roundFieldWords = defineCatalogue("poolRoundField", fields);

/** The name of a path's field: a line's own name goes by the same word as the round's. */
export function roundField(last: string): keyof typeof fields {
  return Object.hasOwn(fields, last) ? (last as keyof typeof fields) : "name";
}
