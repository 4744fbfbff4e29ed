import { defineCatalogue } from "@indgang/shell";

export const listWords = defineCatalogue("decisionList", {
  budget: { da: "Budget", en: "Budget" },
  reserve: { da: "reserve", en: "reserve" },
  exceeded: {
    da: "{line}: forslagene er {over} over det, der er tilbage",
    en: "{line}: the proposals are {over} above what is left",
  },
  withoutLine: { da: "{amount} er foreslået uden budgetlinje.", en: "{amount} is proposed without a budget line." },
  agenda: { da: "Dagsorden", en: "Agenda" },
  add: { da: "Tilføj ansøgninger", en: "Add applications" },
  emptyTitle: { da: "Der er ingen punkter på dagsordenen", en: "There are no items on the agenda" },
  emptyText: {
    da: "Tilføj de ansøgninger, der er indstillet til udvalget.",
    en: "Add the applications that are recommended to the committee.",
  },
  addTitle: { da: "Tilføj ansøgninger til dagsordenen", en: "Add applications to the agenda" },
  search: { da: "Søg på forening, titel eller sagsnummer", en: "Search by association, title or case number" },
  candidates: { da: "Indstillede ansøgninger", en: "Recommended applications" },
  application: { da: "Ansøgning", en: "Application" },
  association: { da: "Forening", en: "Association" },
  pool: { da: "Pulje", en: "Pool" },
  applied: { da: "Ansøgt", en: "Applied for" },
  recommended: { da: "Indstillet", en: "Recommended" },
  noCandidates: { da: "Ingen ansøgninger venter på en dagsorden", en: "No applications wait for an agenda" },
  noCandidatesText: {
    da: "Når en faglig vurdering er afsluttet, kan ansøgningen sættes på.",
    en: "When an assessment is completed, the application can be put on.",
  },
  addChosen: {
    da: "{count, plural, =0 {Tilføj} one {Tilføj # ansøgning} other {Tilføj # ansøgninger}}",
    en: "{count, plural, =0 {Add} one {Add # application} other {Add # applications}}",
  },
  added: {
    da: "{count, plural, one {# ansøgning er sat på dagsordenen} other {# ansøgninger er sat på dagsordenen}}",
    en: "{count, plural, one {# application is on the agenda} other {# applications are on the agenda}}",
  },
  chooseSome: { da: "Vælg mindst én ansøgning.", en: "Choose at least one application." },
  tooMany: { da: "Vælg højst {most} ad gangen.", en: "Choose at most {most} at a time." },
  cancel: { da: "Annullér", en: "Cancel" },
});
