import { defineCatalogue } from "@indgang/shell";

export const poolWords = defineCatalogue("poolPage", {
  list: { da: "Puljer", en: "Pools" },
  edit: { da: "Ret puljen", en: "Edit the pool" },
  about: { da: "Om puljen", en: "About the pool" },
  committee: { da: "Udvalg, der afgør", en: "Committee that decides" },
  kle: { da: "KLE-nummer", en: "KLE number" },
  rounds: { da: "Runder gennem årene", en: "Rounds over the years" },
  newRound: { da: "Ny runde", en: "New round" },
  noRounds: { da: "Puljen har ingen runder endnu.", en: "The pool has no rounds yet." },
  round: { da: "Runde", en: "Round" },
  state: { da: "Status", en: "State" },
  deadline: { da: "Frist", en: "Deadline" },
  ofBudget: { da: "af {budget}", en: "of {budget}" },
  left: { da: "Tilbage", en: "Left" },
  criteria: { da: "Kriterier", en: "Criteria" },
  editCriteria: { da: "Ret kriterierne", en: "Edit the criteria" },
  noCriteria: { da: "Puljen har ingen kriterier endnu.", en: "The pool has no criteria yet." },
  countNow: { da: "Gælder nu", en: "Count now" },
  countLater: { da: "Kommer til at gælde", en: "Will count" },
  countedBefore: { da: "Har været gældende", en: "Counted before" },
  criterion: { da: "Kriterium", en: "Criterion" },
  origin: { da: "Fra", en: "From" },
  general: { da: "Kommunens liste", en: "The municipality's list" },
  own: { da: "Udvalget", en: "The committee" },
  weight: { da: "Vægt", en: "Weight" },
  days: { da: "Periode", en: "Days" },
  from: { da: "fra {day}", en: "from {day}" },
  fromTo: { da: "{day} til {last}", en: "{day} to {last}" },
  terms: { da: "Regler", en: "Terms" },
  newTerms: { da: "Nye regler", en: "New terms" },
  holdsNow: { da: "Gælder nu, fra {day}", en: "Hold now, from {day}" },
  willHold: { da: "Kommer til at gælde fra {day}", en: "Will hold from {day}" },
  heldFrom: { da: "Gjaldt fra {day}", en: "Held from {day}" },
  heldBefore: {
    da: "Tidligere regler ({count})",
    en: "Earlier terms ({count})",
  },
  editTerms: { da: "Ret reglerne", en: "Edit the terms" },
  removeTerms: { da: "Fjern reglerne", en: "Remove the terms" },
  removeTermsTitle: { da: "Vil du fjerne reglerne fra {day}?", en: "Remove the terms from {day}?" },
  removeTermsText: {
    da: "De regler, der gælder forinden, fortsætter i stedet.",
    en: "The terms that hold before them go on instead.",
  },
  termsRemoved: { da: "Reglerne er fjernet", en: "The terms are removed" },
  lastTerms: {
    da: "En pulje skal have regler. Ret dem i stedet for at fjerne dem.",
    en: "A pool must have terms. Edit them instead of removing them.",
  },
});

export const nextStepWords = defineCatalogue("poolNextStep", {
  criteria: { da: "Næste skridt: vælg kriterier", en: "Next: choose criteria" },
  criteriaText: {
    da: "Ansøgningerne vurderes efter kriterierne. Vælg fra kommunens liste, og tilføj jeres egne.",
    en: "Applications are assessed by the criteria. Choose from the municipality's list, and add your own.",
  },
  addCriteria: { da: "Vælg kriterier", en: "Choose criteria" },
  round: { da: "Næste skridt: udmeld en runde", en: "Next: announce a round" },
  roundText: {
    da: "Puljen kan søges, når den har en åben runde.",
    en: "The pool can be applied to once it has an open round.",
  },
  addRound: { da: "Udmeld en runde", en: "Announce a round" },
  opens: { da: "{round} åbner {at}", en: "{round} opens {at}" },
  seeRound: { da: "Se runden", en: "See the round" },
});

export const termsFactWords = defineCatalogue("poolTermsFact", {
  legalBasis: { da: "Hjemmel", en: "Legal basis" },
  targetGroups: { da: "Målgrupper", en: "Target groups" },
  everybody: { da: "Alle", en: "Everybody" },
  reserve: { da: "Reserve til udvikling", en: "Reserve for development" },
  percent: { da: "{share} %", en: "{share} %" },
  auditor: { da: "Godkendt eller registreret revisor", en: "State-authorised or registered auditor" },
  agreement: { da: "Samarbejdsaftale", en: "Cooperation agreement" },
  never: { da: "Kræves ikke", en: "Never asked for" },
  atLeast: { da: "Ved bevillinger på {amount} eller mere", en: "For grants of {amount} or more" },
  above: { da: "Ved bevillinger over {amount}", en: "For grants above {amount}" },
  formalCheck: { da: "Formel kontrol", en: "Formal check" },
  assessment: { da: "Faglig vurdering", en: "Assessment" },
  workingDays: {
    da: "{days, plural, one {# arbejdsdag} other {# arbejdsdage}}",
    en: "{days, plural, one {# working day} other {# working days}}",
  },
  accounts: { da: "Regnskab skal være inde", en: "Accounts are due" },
  months: {
    da: "{months, plural, one {# måned} other {# måneder}} efter bevillingens slutning",
    en: "{months, plural, one {# month} other {# months}} after the grant's end",
  },
  wealth: { da: "Formue i forhold til drift", en: "Wealth against operation" },
  wages: { da: "Løn i forhold til budget", en: "Wages against the budget" },
  pointedOut: { da: "Der gøres opmærksom fra {share} %", en: "Pointed out from {share} %" },
  heard: { da: "Høres før afgørelsen", en: "Heard before the decision" },
  nobody: { da: "Ingen", en: "Nobody" },
  retention: { da: "Sager opbevares", en: "Cases are kept" },
  years: { da: "{years} år", en: "{years, plural, one {# year} other {# years}}" },
});

/** What the links to the pool's other pages are called. */
export const poolLinkWords = defineCatalogue("poolLink", {
  applications: { da: "Ansøgninger til puljen", en: "Applications to the pool" },
  overview: { da: "Puljen i tal", en: "The pool in figures" },
  form: { da: "Ansøgningsskema", en: "Application form" },
  letters: { da: "Afgørelsesbreve", en: "Decision letters" },
});
