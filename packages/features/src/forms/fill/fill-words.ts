import type { AttachmentKind, FileFormat } from "@indgang/domain/form";
import { defineCatalogue } from "@indgang/shell";

export const fillWords = defineCatalogue("fill", {
  yes: { da: "Ja", en: "Yes" },
  no: { da: "Nej", en: "No" },
  from: { da: "Første dag", en: "First day" },
  to: { da: "Sidste dag", en: "Last day" },
  street: { da: "Vej og nummer", en: "Street and number" },
  postalCode: { da: "Postnummer", en: "Postal code" },
  city: { da: "By", en: "Town" },
  kind: { da: "Art", en: "Kind" },
  amount: { da: "Beløb", en: "Amount" },
  note: { da: "Hvad pengene går til", en: "What the money goes to" },
  text: { da: "Mål", en: "Goal" },
  measure: { da: "Sådan måles det", en: "How it is measured" },
  funder: { da: "Hvem", en: "Who" },
  state: { da: "Status", en: "Status" },
  budgetRow: { da: "Budgetpost {row}", en: "Budget item {row}" },
  goalRow: { da: "Mål {row}", en: "Goal {row}" },
  fundingRow: { da: "Anden finansiering {row}", en: "Other funding {row}" },
  addBudget: { da: "Tilføj budgetpost", en: "Add a budget item" },
  addGoal: { da: "Tilføj mål", en: "Add a goal" },
  addFunding: { da: "Tilføj finansiering", en: "Add funding" },
  remove: { da: "Fjern", en: "Remove" },
  removeRow: { da: "Fjern: {row}", en: "Remove: {row}" },
  sum: { da: "I alt {sum}", en: "Total {sum}" },
  chooseSome: {
    da: "{max, plural, =0 {Vælg alle, der passer} other {Vælg højst #}}",
    en: "{max, plural, =0 {Choose all that apply} other {Choose at most #}}",
  },
  fileOf: { da: "Der skal vedlægges: {kind}", en: "To be enclosed: {kind}" },
  fileMay: { da: "Der kan vedlægges: {kind}", en: "May be enclosed: {kind}" },
  formats: { da: "Format: {formats}", en: "Format: {formats}" },
  size: { da: "Højst {size} MB pr. fil", en: "At most {size} MB per file" },
  ownSection: { da: "{title} (puljens spørgsmål)", en: "{title} (the pool’s questions)" },
  notAnswered: { da: "Ikke besvaret", en: "Not answered" },
});

export const attachmentKindWords = defineCatalogue<AttachmentKind>("attachmentKind", {
  BYLAWS: { da: "vedtægter", en: "bylaws" },
  ACCOUNTS: { da: "regnskab", en: "accounts" },
  BUDGET: { da: "budget", en: "budget" },
  MINUTES: { da: "referat", en: "minutes" },
  PLAN: { da: "projektbeskrivelse", en: "project plan" },
  OTHER: { da: "andet bilag", en: "another enclosure" },
});

export const fileFormatWords = defineCatalogue<FileFormat>("fileFormat", {
  PDF: { da: "PDF", en: "PDF" },
  DOCUMENT: { da: "tekstdokument", en: "text document" },
  SPREADSHEET: { da: "regneark", en: "spreadsheet" },
  IMAGE: { da: "billede", en: "picture" },
});
