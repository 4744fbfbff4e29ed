import { defineCatalogue } from "@indgang/shell";
import type { ApplicationOrder } from "../application-search.ts";

export const listWords = defineCatalogue("applicationList", {
  title: { da: "Ansøgninger", en: "Applications" },
  found: {
    da: "{count, plural, =0 {Ingen ansøgninger} one {# ansøgning} other {# ansøgninger}}",
    en: "{count, plural, =0 {No applications} one {# application} other {# applications}}",
  },
  search: { da: "Søg på forening, titel eller sagsnummer", en: "Search by association, title or case number" },
  filters: { da: "Filtre", en: "Filters" },
  state: { da: "Status", en: "Status" },
  allStates: { da: "Alle statusser", en: "All statuses" },
  pool: { da: "Pulje", en: "Pool" },
  allPools: { da: "Alle puljer", en: "All pools" },
  waitsFor: { da: "Venter på", en: "Waits for" },
  anybody: { da: "Alle", en: "Anybody" },
  order: { da: "Sortér efter", en: "Sort by" },
  mine: { da: "Kun mine sager", en: "Only my cases" },
  from: { da: "Modtaget fra", en: "Received from" },
  to: { da: "Modtaget til", en: "Received to" },
  clear: { da: "Ryd filtre", en: "Clear filters" },
  caption: { da: "Ansøgninger efter dine valg", en: "Applications by your choices" },
  association: { da: "Forening", en: "Association" },
  application: { da: "Ansøgning", en: "Application" },
  received: { da: "Modtaget", en: "Received" },
  due: { da: "Frist", en: "Due" },
  amount: { da: "Ansøgt", en: "Applied for" },
  assignee: { da: "Sagsbehandler", en: "Case worker" },
  nobody: { da: "Ikke fordelt", en: "Not assigned" },
  emptyTitle: { da: "Ingen ansøgninger passer", en: "No applications match" },
  emptyFiltered: {
    da: "Ryd et filter, eller søg på noget andet.",
    en: "Clear a filter, or search for something else.",
  },
  emptyAll: {
    da: "Når en ansøgning bliver registreret under Modtagelse, står den her.",
    en: "When an application is registered under Reception, it stands here.",
  },
  loading: { da: "Henter ansøgninger …", en: "Loading applications …" },
});

export const orderWords = defineCatalogue<ApplicationOrder>("applicationOrder", {
  DUE_ON_ASC: { da: "Frist, nærmeste først", en: "Deadline, nearest first" },
  RECEIVED_AT_DESC: { da: "Modtaget, nyeste først", en: "Received, newest first" },
  RECEIVED_AT_ASC: { da: "Modtaget, ældste først", en: "Received, oldest first" },
  AMOUNT_DESC: { da: "Beløb, størst først", en: "Amount, largest first" },
  AMOUNT_ASC: { da: "Beløb, mindst først", en: "Amount, smallest first" },
  ASSOCIATION_NAME_ASC: { da: "Forening, A–Å", en: "Association, A–Å" },
  CASE_NUMBER_ASC: { da: "Sagsnummer", en: "Case number" },
});
