import { defineCatalogue } from "@indgang/shell";

export const paymentsWords = defineCatalogue("payments", {
  title: { da: "Udbetalinger", en: "Payments" },
  filters: { da: "Afgræns listen", en: "Narrow the list" },
  state: { da: "Status", en: "Status" },
  openStates: { da: "Alle åbne", en: "All open" },
  allStates: { da: "Alle, også afsluttede", en: "All, settled ones too" },
  pool: { da: "Pulje", en: "Pool" },
  allPools: { da: "Alle puljer", en: "All pools" },
  dueTo: { da: "Forfalder senest", en: "Due by" },
  caption: { da: "Rater", en: "Instalments" },
  association: { da: "Forening", en: "Association" },
  reference: { da: "Reference", en: "Reference" },
  due: { da: "Forfalder", en: "Due" },
  condition: { da: "Betingelse", en: "Condition" },
  amount: { da: "Beløb", en: "Amount" },
  export: { da: "Send til betaling", en: "Send to be paid" },
  exported: {
    da: "{count, plural, one {# betaling er sendt} other {# betalinger er sendt}}",
    en: "{count, plural, one {# payment was sent} other {# payments were sent}}",
  },
  exportedText: {
    da: "Filen er gemt på din computer. Indlæs den i økonomisystemet.",
    en: "The file is saved on your computer. Load it into the finance system.",
  },
  report: { da: "Indlæs betalte", en: "Load what was paid" },
  figures: { da: "Puljerne i tal", en: "The pools in figures" },
  accounts: { da: "Regnskaber", en: "Accounts" },
  accountsMissing: { da: "Regnskab mangler", en: "Accounts missing" },
  ledger: { da: "Rammernes regnskab", en: "Budget accounts" },
  emptyTitle: { da: "Her er ingen rater", en: "There are no instalments" },
  empty: {
    da: "Når en bevilling får en betalingsplan, står raterne her.",
    en: "When a grant gets a payment plan, its instalments stand here.",
  },
  files: { da: "Seneste filer til økonomisystemet", en: "Latest files for the finance system" },
  download: { da: "Hent {name}", en: "Download {name}" },
  get: { da: "Hent", en: "Download" },
  fileCount: {
    da: "{count, plural, one {# betaling} other {# betalinger}}",
    en: "{count, plural, one {# payment} other {# payments}}",
  },
  help: {
    da: "Kun rater, der er klar, og som en anden har planlagt, kan vælges.",
    en: "Only instalments that are ready, and that somebody else planned, can be chosen.",
  },
  made: { da: "Lavet", en: "Made" },
  payments: { da: "Betalinger", en: "Payments" },
  file: { da: "Fil", en: "File" },
  total: { da: "I alt", en: "Total" },
});

export const reportWords = defineCatalogue("paidReport", {
  title: { da: "Indlæs betalte fra økonomisystemet", en: "Load what the finance system paid" },
  text: {
    da: "Vælg filen (CSV) med kolonnerne Reference, Betalt, Bilagsnummer og eventuelt Beløb. En linje med fejl holder ikke de andre tilbage.",
    en: "Choose the file (CSV) with the columns Reference, Betalt, Bilagsnummer and perhaps Beløb. A line with a fault keeps none of the others back.",
  },
  choose: { da: "Fil fra økonomisystemet", en: "File from the finance system" },
  load: { da: "Indlæs", en: "Load" },
  close: { da: "Luk", en: "Close" },
  unknown: {
    da: "Filen kan ikke læses. Den skal have kolonnerne Reference, Betalt og Bilagsnummer i første linje.",
    en: "The file cannot be read. Its first line must have the columns Reference, Betalt and Bilagsnummer.",
  },
  tooLong: {
    da: "Filen har {count} linjer. Del den, så der højst er {most} i hver.",
    en: "The file has {count} lines. Divide it, with at most {most} in each.",
  },
  found: {
    da: "{count, plural, one {# linje kan læses} other {# linjer kan læses}}.",
    en: "{count, plural, one {# line can be read} other {# lines can be read}}.",
  },
  done: {
    da: "{count, plural, one {# rate er markeret som udbetalt} other {# rater er markeret som udbetalt}}",
    en: "{count, plural, one {# instalment is marked as paid} other {# instalments are marked as paid}}",
  },
  bad: { da: "Linjer, der ikke blev indlæst", en: "Lines that were not loaded" },
  line: { da: "Linje", en: "Line" },
  reference: { da: "Reference", en: "Reference" },
  why: { da: "Hvorfor", en: "Why" },
  NO_REFERENCE: { da: "Linjen har ingen reference.", en: "The line has no reference." },
  NO_DAY: { da: "Betalingsdatoen findes ikke.", en: "There is no such day of payment." },
  NO_FINANCE_REFERENCE: { da: "Linjen har intet bilagsnummer.", en: "The line has no finance reference." },
  NO_AMOUNT: { da: "Beløbet kan ikke læses.", en: "The amount cannot be read." },
  TWICE: { da: "Referencen står flere gange i filen.", en: "The reference stands in the file more than once." },
  WRONG: {
    da: "Dato, bilagsnummer eller beløb passer ikke til raten.",
    en: "Day, finance reference or amount does not fit the instalment.",
  },
  NOT_SENT: {
    da: "Raten er ikke sendt til betaling, eller den er allerede udbetalt.",
    en: "The instalment was not sent to be paid, or it is paid already.",
  },
  UNKNOWN: { da: "Der er ingen rate med den reference.", en: "There is no instalment with that reference." },
});
