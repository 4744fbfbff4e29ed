import { defineCatalogue } from "@indgang/shell";

export const registrationWords = defineCatalogue("registration", {
  title: { da: "Registrér ansøgning", en: "Register an application" },
  list: { da: "Modtagelse", en: "Reception" },
  lead: {
    da: "Skriv ansøgningen ind, som den står på papiret. Kladden bliver i dette vindue, til du er færdig.",
    en: "Enter the application as it stands on paper. The draft stays in this window until you are done.",
  },
  restored: { da: "Det, du skrev før, er hentet frem igen.", en: "What you wrote earlier has been brought back." },
  startOver: { da: "Begynd forfra", en: "Start over" },
  who: { da: "Hvem ansøger", en: "Who applies" },
  what: { da: "Hvad der ansøges til", en: "What is applied for" },
  money: { da: "Økonomi", en: "Finances" },
  results: { da: "Mål og målgrupper", en: "Goals and target groups" },
  associationHelp: { da: "Søg på navn eller CVR-nummer", en: "Search by name or CVR number" },
  newAssociation: { da: "Registrér en ny forening", en: "Register a new association" },
  receivedTimeHelp: { da: "Som på stemplet, for eksempel 13.05", en: "As on the stamp, for example 13.05" },
  sum: { da: "I alt ansøgt: {sum}", en: "Applied for in total: {sum}" },
  addBudget: { da: "Tilføj budgetpost", en: "Add budget entry" },
  addGoal: { da: "Tilføj mål", en: "Add goal" },
  addFunding: { da: "Tilføj anden finansiering", en: "Add other funding" },
  removeRow: { da: "Fjern række {row}", en: "Remove row {row}" },
  budgetRow: { da: "Budgetpost {row}", en: "Budget entry {row}" },
  goalRow: { da: "Mål {row}", en: "Goal {row}" },
  fundingRow: { da: "Anden finansiering {row}", en: "Other funding {row}" },
  save: { da: "Registrér ansøgningen", en: "Register the application" },
  saved: { da: "Ansøgningen er registreret som {caseNumber}", en: "The application is registered as {caseNumber}" },
  deadline: { da: "Frist {deadline}", en: "Deadline {deadline}" },
  noRounds: { da: "Puljen har ingen runder.", en: "The pool has no rounds." },
});

/** The fields' names, by the last part of their path. */
export const registrationFieldWords = defineCatalogue("registrationField", {
  associationId: { da: "Forening", en: "Association" },
  poolId: { da: "Pulje", en: "Pool" },
  roundId: { da: "Runde", en: "Round" },
  title: { da: "Titel", en: "Title" },
  purpose: { da: "Formål", en: "Purpose" },
  receivedOn: { da: "Modtaget dato", en: "Date received" },
  receivedTime: { da: "Klokkeslæt", en: "Time" },
  receivedAt: { da: "Modtaget", en: "Received" },
  budget: { da: "Budget", en: "Budget" },
  kind: { da: "Art", en: "Kind" },
  amount: { da: "Beløb", en: "Amount" },
  note: { da: "Bemærkning", en: "Note" },
  goals: { da: "Mål", en: "Goals" },
  text: { da: "Beskrivelse", en: "Description" },
  measure: { da: "Hvordan måles det", en: "How is it measured" },
  otherFunding: { da: "Anden finansiering", en: "Other funding" },
  funder: { da: "Bidragyder", en: "Funder" },
  state: { da: "Status", en: "Status" },
  targetGroups: { da: "Målgrupper", en: "Target groups" },
  participants: { da: "Deltagere", en: "Participants" },
  volunteers: { da: "Frivillige", en: "Volunteers" },
});

/** What a list lacks that has nothing in it. */
export const tooFewWords = defineCatalogue("registrationTooFew", {
  budget: { da: "Tilføj mindst én budgetpost.", en: "Add at least one budget entry." },
  goals: { da: "Tilføj mindst ét mål.", en: "Add at least one goal." },
  targetGroups: { da: "Vælg mindst én målgruppe.", en: "Choose at least one target group." },
});
