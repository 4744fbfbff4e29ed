import { defineCatalogue } from "@indgang/shell";

export const bodiesWords = defineCatalogue("forumBodies", {
  title: { da: "Fora", en: "Forums" },
  lead: {
    da: "Kontaktudvalg, råd og underudvalg: hvem der sidder i dem, deres møder og referater.",
    en: "Contact committees, councils and sub-committees: who sits in them, their meetings and minutes.",
  },
  create: { da: "Opret et forum", en: "Found a forum" },
  created: { da: "Forummet er oprettet", en: "The forum is founded" },
  name: { da: "Navn", en: "Name" },
  kind: { da: "Type", en: "Kind" },
  secretariat: { da: "Sekretariat", en: "Secretariat" },
  next: { da: "Næste møde", en: "Next meeting" },
  noNext: { da: "Ikke planlagt", en: "Not planned" },
  parent: { da: "Hører under", en: "Belongs to" },
  majorDays: {
    da: "Frist for sager af større betydning (dage før mødet)",
    en: "Matters of greater importance: days before",
  },
  majorDaysHelp: {
    da: "Modtager sekretariatet sagen senere, mærkes den “Modtaget for sent”.",
    en: "If the matter reaches the secretariat later, it is marked as late.",
  },
  meetingsAYear: { da: "Møder om året", en: "Meetings a year" },
  emptyTitle: { da: "Der er ingen fora endnu", en: "There are no forums yet" },
  emptyText: {
    da: "Når en forvaltnings sekretær opretter et kontaktudvalg eller et råd, vises det her.",
    en: "When an administration's secretary founds a contact committee or a council, it stands here.",
  },
  cancel: { da: "Annullér", en: "Cancel" },
});
