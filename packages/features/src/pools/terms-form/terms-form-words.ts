import { defineCatalogue } from "@indgang/shell";

export const termsFormWords = defineCatalogue("poolTermsForm", {
  newTitle: { da: "Nye regler for {pool}", en: "New terms of {pool}" },
  newLead: {
    da: "De gælder fra den dag, du vælger. Runder, der allerede er udmeldt, beholder de regler, de blev udmeldt med.",
    en: "They hold from the day you choose. Rounds that are announced already keep the terms they were announced with.",
  },
  editTitle: { da: "Ret reglerne fra {day}", en: "Edit the terms from {day}" },
  terms: { da: "Regler", en: "Terms" },
  law: { da: "Hjemmel og målgrupper", en: "Legal basis and target groups" },
  money: { da: "Penge og krav", en: "Money and demands" },
  time: { da: "Frister og opbevaring", en: "Time limits and keeping" },
  validFromHelp: {
    da: "I dag eller en kommende dag. Det, der gjaldt før, ændres ikke.",
    en: "Today or a coming day. What held before stays as it was.",
  },
  legalBasisHelp: { da: "For eksempel: Lov om social service § 18", en: "For example: Lov om social service § 18" },
  urlHelp: { da: "Adressen på loven, hvis den ligger på nettet.", en: "The law's address on the web, if it has one." },
  targetGroupsHelp: { da: "Vælg ingen, hvis puljen er for alle.", en: "Choose none if the pool is for everybody." },
  reserveHelp: {
    da: "Så stor en del af årets penge skal gemmes til udvikling. Skriv 0, hvis intet skal gemmes.",
    en: "The share of the year's money that is kept for development. 0: none.",
  },
  auditorHelp: {
    da: "Fra dette beløb skal regnskabet påtegnes af en godkendt eller registreret revisor. Lad feltet stå tomt, hvis det aldrig kræves.",
    en: "From this amount the accounts need a state-authorised or registered auditor. Leave it empty if never.",
  },
  agreementHelp: {
    da: "Fra dette beløb skal der være en samarbejdsaftale. Lad feltet stå tomt, hvis det aldrig kræves.",
    en: "From this amount a cooperation agreement is needed. Leave it empty if never.",
  },
  exactly: { da: "En bevilling på præcis beløbet", en: "A grant of exactly the amount" },
  counts: { da: "er omfattet", en: "counts" },
  countsNot: { da: "er ikke omfattet", en: "does not count" },
  retentionHelp: {
    da: "Så mange år gemmes en afsluttet sag, efter KLE-nummeret.",
    en: "For so many years an ended case is kept, by its KLE number.",
  },
  accountsHelp: {
    da: "Så mange måneder efter bevillingens slutning skal regnskabet være inde.",
    en: "So many months after the grant's end its accounts are due.",
  },
  outcomeHelp: {
    da: "Så mange måneder efter bevillingens slutning skal foreningen fortælle, hvad der kom ud af den.",
    en: "So many months after the grant's end the association tells what came of it.",
  },
  renewalHelp: {
    da: "Så mange måneder før et nyt år kan en forening forny en løbende bevilling.",
    en: "So many months before a new year an association can renew a running grant.",
  },
  repaymentHelp: {
    da: "Konto og reference. Foreningen ser det, når kommunen kræver penge tilbage, også når runden er udmeldt før.",
    en: "Account and reference. The association sees it when money is claimed back, also in rounds that were announced before.",
  },
  committeeChangesHelp: {
    da: "Når en forening beder om en ændring efter bevillingen. Forvaltningen afgør resten.",
    en: "When an association asks for a change after the grant. The office decides the rest.",
  },
  screening: { da: "Hvornår der gøres opmærksom", en: "When attention is drawn" },
  wealthHelp: {
    da: "Fra denne andel af et års omsætning gøres der opmærksom på foreningens egenkapital.",
    en: "From this share of a year's turnover the association's equity is pointed out.",
  },
  wagesHelp: {
    da: "Fra denne andel af budgettet gøres der opmærksom på løn. Ingen får afslag af sig selv.",
    en: "From this share of the budget wages are pointed out. Nobody is rejected by that.",
  },
  heard: { da: "Høring før afgørelsen", en: "Hearing before the decision" },
  heardHelp: {
    da: "En sag afgøres først, når de valgte er hørt, medmindre det begrundes skriftligt.",
    en: "A case is decided once those chosen were heard, unless a written reason is given.",
  },
  noBodies: { da: "Der er ingen råd og fora at vælge mellem endnu.", en: "There are no bodies to choose from yet." },
  workingDays: { da: "arbejdsdage", en: "working days" },
  years: { da: "år", en: "years" },
  months: { da: "måneder", en: "months" },
  save: { da: "Gem reglerne", en: "Save the terms" },
  saved: { da: "Reglerne er gemt", en: "The terms are saved" },
  twice: {
    da: "Der er allerede regler fra den dag. Vælg en anden dag, eller ret dem, der er der.",
    en: "There are terms from that day already. Choose another day, or edit those.",
  },
  holding: {
    da: "Reglerne er begyndt at gælde og kan ikke ændres. Opret nye regler fra en kommende dag.",
    en: "The terms have begun to hold and cannot be changed. Add new terms from a coming day.",
  },
});

const fields = {
  validFrom: { da: "Gælder fra", en: "Hold from" },
  legalBasis: { da: "Hjemmel", en: "Legal basis" },
  legalBasisUrl: { da: "Adresse på nettet", en: "Address on the web" },
  targetGroups: { da: "Målgrupper", en: "Target groups" },
  reserveShareBasisPoints: { da: "Reserve til udvikling", en: "Reserve for development" },
  auditorThreshold: { da: "Beløb for revisor", en: "Amount for an auditor" },
  agreementThreshold: { da: "Beløb for samarbejdsaftale", en: "Amount for a cooperation agreement" },
  formalCheckWorkingDays: { da: "Formel kontrol", en: "Formal check" },
  assessmentWorkingDays: { da: "Faglig vurdering", en: "Assessment" },
  retentionYears: { da: "Sager gemmes i", en: "Cases are kept for" },
  accountsDueMonths: { da: "Regnskab senest efter", en: "Accounts are due after" },
  outcomeDueMonths: { da: "Resultater senest efter", en: "Results are due after" },
  renewalMonths: { da: "Løbende bevillinger fornys fra", en: "Running grants are renewed from" },
  repayment: { da: "Sådan betales penge tilbage", en: "How money is paid back" },
  committeeChanges: { da: "Udvalget afgør selv ændringer af", en: "The committee itself decides changes of" },
  screeningWealthBasisPoints: { da: "Formue i forhold til drift", en: "Wealth against operation" },
  screeningWagesBasisPoints: { da: "Løn i forhold til budget", en: "Wages against the budget" },
  heardBodyIds: { da: "Skal høres", en: "To be heard" },
} as const;

export const termsFieldWords = defineCatalogue("poolTermsField", fields);
export type TermsField = keyof typeof fields;

/** Whether a field of that name is of terms. */
export function isTermsField(name: string): name is TermsField {
  return Object.hasOwn(fields, name);
}
