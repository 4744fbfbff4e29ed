import { defineCatalogue } from "@indgang/shell";

export const roundWords = defineCatalogue("poolRound", {
  list: { da: "Puljer", en: "Pools" },
  edit: { da: "Ret runden", en: "Edit the round" },
  extend: { da: "Forlæng fristen", en: "Extend the deadline" },
  close: { da: "Luk runden nu", en: "Close the round now" },
  money: { da: "Penge", en: "Money" },
  editBudget: { da: "Ret budgettet", en: "Edit the budget" },
  noLines: {
    da: "Runden har ingen penge endnu. Der kan ikke bevilges noget, før budgettet er lagt.",
    en: "The round has no money yet. Nothing can be granted before it has a budget.",
  },
  total: { da: "I alt", en: "In all" },
  line: { da: "Budgetlinje", en: "Budget line" },
  source: { da: "Kilde", en: "Source" },
  amount: { da: "Beløb", en: "Amount" },
  granted: { da: "Bevilget", en: "Granted" },
  left: { da: "Tilbage", en: "Left" },
  reserveMissing: {
    da: "Der mangler {missing} til udvikling i {year}: reglerne siger {asked}, og der er gemt {kept}",
    en: "{missing} is missing for development in {year}: the terms say {asked}, and {kept} is kept",
  },
  facts: { da: "Om runden", en: "About the round" },
  kind: { da: "Slags", en: "Kind" },
  year: { da: "Pengene er til", en: "The money is for" },
  years: { da: "{year}, bevilges for {years} år", en: "{year}, granted for {years} years" },
  opens: { da: "Åbner", en: "Opens" },
  opened: { da: "Åbnede", en: "Opened" },
  deadline: { da: "Frist", en: "Deadline" },
  closedReason: { da: "Lukket før tid, fordi", en: "Closed before its deadline because" },
  focusAreas: { da: "Indsatsområder", en: "Focus areas" },
  none: { da: "Ingen", en: "None" },
  applied: { da: "Ansøgninger", en: "Applications" },
  appliedFor: {
    da: "{count, plural, =0 {Ingen endnu} one {# ansøgning om {total}} other {# ansøgninger om {total}}}",
    en: "{count, plural, =0 {None yet} one {# application for {total}} other {# applications for {total}}}",
  },
  rules: { da: "Regler, som de er {day}", en: "The terms as they are on {day}" },
  noTerms: { da: "Puljen havde ingen regler den dag.", en: "The pool had no terms on that day." },
  criteria: { da: "Kriterier, som de er {day}", en: "The criteria as they are on {day}" },
  noCriteria: {
    da: "Puljen har ingen kriterier den dag, så ansøgningerne kan ikke vurderes efter noget.",
    en: "The pool has no criteria on that day, so there is nothing to assess applications by.",
  },
});

export const deadlineWords = defineCatalogue("poolRoundDeadline", {
  cancel: { da: "Annullér", en: "Cancel" },
  extendTitle: { da: "Forlæng fristen for {round}", en: "Extend the deadline of {round}" },
  extendText: {
    da: "Fristen er nu {deadline}. Forvaltningen og alle foreninger, der har søgt, får besked.",
    en: "The deadline is now {deadline}. The office and every association that has applied are told.",
  },
  deadlineAt: { da: "Ny frist", en: "New deadline" },
  extendConfirm: { da: "Forlæng fristen", en: "Extend the deadline" },
  extended: { da: "Fristen er forlænget til {deadline}", en: "The deadline is extended to {deadline}" },
  closeTitle: { da: "Luk {round} nu?", en: "Close {round} now?" },
  closeText: {
    da: "Det, der er kommet ind indtil nu, er rettidigt. Forvaltningen og alle foreninger, der har søgt, får besked. Begrundelsen er offentlig.",
    en: "What has come in until now is in time. The office and every association that has applied are told. The reason is public.",
  },
  reason: { da: "Begrundelse", en: "Reason" },
  closeConfirm: { da: "Luk runden", en: "Close the round" },
  closed: { da: "Runden er lukket", en: "The round is closed" },
});
