import { defineCatalogue } from "@indgang/shell";

export const papersWords = defineCatalogue("papers", {
  card: { da: "Mødepapirer", en: "Meeting papers" },
  none: { da: "Der er ikke udsendt papirer endnu.", en: "No papers have been issued yet." },
  AGENDA: { da: "Dagsorden", en: "Agenda" },
  MINUTES: { da: "Referat", en: "Minutes" },
  MEMBERS: { da: "til medlemmerne", en: "for the members" },
  PUBLIC: { da: "offentlig", en: "public" },
  name: { da: "{kind}, {audience}, version {number}", en: "{kind}, {audience}, version {number}" },
  publicName: { da: "{kind}, version {number} (PDF)", en: "{kind}, version {number} (PDF)" },
  issued: { da: "Udsendt {at} af {name}", en: "Issued {at} by {name}" },
  issuedOn: { da: "Offentliggjort {at}", en: "Published {at}" },
  replaced: { da: "Erstattet af en senere version", en: "Replaced by a later version" },
  leftOut: {
    da: "{count, plural, one {1 sag} other {# sager}}, du ikke deltager i, er udeladt af din fil.",
    en: "{count, plural, one {1 case} other {# cases}} in which you take no part {count, plural, one {is} other {are}} left out of your file.",
  },
  makeMEMBERS: { da: "Lav papirer til medlemmerne", en: "Make the members' papers" },
  makePUBLIC: { da: "Lav offentlige papirer", en: "Make the public papers" },
  textMEMBERS: {
    da: "Papirerne samles i én PDF med alle punkter. Lukkede punkter mærkes. Et medlem, der er inhabil i en sag, får filen uden sagens papirer.",
    en: "The papers become one PDF with all items. Closed items are marked. A member who takes no part in a case gets the file without its papers.",
  },
  textPUBLIC: {
    da: "Papirerne samles i én PDF, som alle kan hente på puljens side. Lukkede punkter, faglige vurderinger og høringssvar er ikke med.",
    en: "The papers become one PDF that everybody can fetch on the pool's page. Closed items, assessments and hearing answers are not in it.",
  },
  textMinutes: {
    da: "Er der lukkede punkter, er referatets fritekst ikke med i den offentlige fil.",
    en: "With closed items on the list, the free text of the minutes is not in the public file.",
  },
  issue: { da: "Udsend", en: "Issue" },
  publish: { da: "Offentliggør", en: "Publish" },
  issueWithout: { da: "Udsend uden numrene", en: "Issue without the numbers" },
  cancel: { da: "Fortryd", en: "Cancel" },
  done: { da: "Papirerne er udsendt", en: "The papers are issued" },
  same: {
    da: "Intet er ændret, siden den seneste version blev udsendt.",
    en: "Nothing has changed since the latest version was issued.",
  },
  clean: { da: "Der er ikke fundet CPR-numre.", en: "No CPR numbers were found." },
  foundTitle: {
    da: "{count, plural, one {Der er fundet 1 ting} other {Der er fundet # ting}}, du skal se på",
    en: "{count, plural, one {1 thing was found} other {# things were found}} that you have to look at",
  },
  foundMEMBERS: {
    da: "Ret teksten, hvor den står, eller udsend papirerne uden numrene.",
    en: "Mend the text where it stands, or issue the papers without the numbers.",
  },
  foundPUBLIC: {
    da: "Papirerne kan ikke offentliggøres, før hvert nummer er rettet, dokumentet er udeladt, eller punktet er lukket.",
    en: "The papers cannot be published until each number is mended, the document is left out, or the item is closed.",
  },
  CPR_IN_TEXT: {
    da: "{part}, {place}: Der står et CPR-nummer i teksten.",
    en: "{part}, {place}: A CPR number stands in the text.",
  },
  CPR_IN_FILE: {
    da: "{part}, {place}: Der står et CPR-nummer i dokumentet eller dets navn.",
    en: "{part}, {place}: A CPR number stands in the document or its name.",
  },
  FILE_NOT_READ: {
    da: "{part}, {place}: Dokumentets tekst kan ikke læses. Se selv efter, om der står et CPR-nummer. Det nævnes ikke i offentlige papirer.",
    en: "{part}, {place}: The document's text cannot be read. See for yourself whether it holds a CPR number. It is not named in public papers.",
  },
  openCase: { da: "Åbn sagen", en: "Open the case" },
  leaveOut: { da: "Udelad dokumentet", en: "Leave the document out" },
  takeBack: { da: "Tag dokumentet med igen", en: "Take the document in again" },
  leftOutDocuments: {
    da: "{count, plural, one {1 dokument er udeladt.} other {# dokumenter er udeladt.}}",
    en: "{count, plural, one {1 document is left out.} other {# documents are left out.}}",
  },
  checking: { da: "Gennemgår papirerne for CPR-numre", en: "Looking through the papers for CPR numbers" },
  closeItem: { da: "Luk punktet", en: "Close the item" },
  openItem: { da: "Åbn punktet", en: "Open the item" },
  closeTitle: {
    da: "Skal punktet behandles for lukkede døre?",
    en: "Shall the item be dealt with behind closed doors?",
  },
  closeText: {
    da: "Offentligheden får kun at vide, at der er et lukket punkt. Medlemmerne får hele punktet med begrundelsen.",
    en: "The public is told only that there is a closed item. The members get the whole item with the reason.",
  },
  closeReason: { da: "Hvorfor er punktet lukket?", en: "Why is the item closed?" },
  reasonMissing: { da: "Skriv, hvorfor punktet er lukket.", en: "Write why the item is closed." },
  closed: { da: "Lukket punkt: {reason}", en: "Closed item: {reason}" },
  published: { da: "Udvalgets dagsordener og referater", en: "The committee's agendas and minutes" },
});
