import { defineCatalogue } from "@indgang/shell";

export const hearingDraftWords = defineCatalogue("hearingDraft", {
  list: { da: "Høringer", en: "Hearings" },
  newTitle: { da: "Ny høring", en: "New hearing" },
  draftTitle: { da: "Kladde til en høring", en: "Draft of a hearing" },
  lead: {
    da: "Kladden gemmes automatisk, når titel, tekst og frist er udfyldt. Kun jeres forvaltning kan se den.",
    en: "The draft saves itself once title, text and deadline are written. Only your administration can see it.",
  },
  notDraft: { da: "Høringen er sendt og kan ikke ændres.", en: "The hearing is sent and cannot be changed." },
  openIt: { da: "Åbn høringen", en: "Open the hearing" },
  what: { da: "Hvad spørger I om?", en: "What do you ask?" },
  who: { da: "Hvem spørger I?", en: "Whom do you ask?" },
  textHelp: {
    da: "Teksten sendes til parterne. Skriv ikke CPR-numre.",
    en: "The parties read it. Write no CPR numbers.",
  },
  roundHelp: {
    da: "Parterne kan se titel, forening, formål og beløb for hver ansøgning, men aldrig jeres vurdering.",
    en: "The parties see each application's title, association, purpose and amount, never your assessment.",
  },
  noRound: { da: "Ingen ansøgninger", en: "No applications" },
  roundCount: {
    da: "{name} ({count, plural, one {# ansøgning} other {# ansøgninger}})",
    en: "{name} ({count, plural, one {# application} other {# applications}})",
  },
  addAssociation: { da: "Tilføj en forening", en: "Add an association" },
  remove: { da: "Fjern", en: "Remove" },
  removeOf: { da: "Fjern {name}", en: "Remove {name}" },
  noBodies: { da: "Der er ingen fora at høre.", en: "There are no forums to ask." },
  unfinished: {
    da: "Gemmes, når titel, tekst og frist er udfyldt",
    en: "Saved once title, text and deadline are written",
  },
  send: { da: "Send høringen", en: "Send the hearing" },
  sent: { da: "Høringen er sendt", en: "The hearing is sent" },
  noParties: { da: "Vælg mindst et forum eller en forening.", en: "Choose at least one forum or association." },
});

export const hearingFieldWords = defineCatalogue("hearingField", {
  title: { da: "Titel", en: "Title" },
  text: { da: "Forslag eller spørgsmål", en: "Proposal or question" },
  roundId: {
    da: "Skal parterne udtale sig om en rundes ansøgninger?",
    en: "Are the parties heard about a round's applications?",
  },
  answerOn: { da: "Høringsfrist", en: "Answer by" },
  answerTime: { da: "Kl.", en: "At" },
  bodyIds: { da: "Fora", en: "Forums" },
  associationIds: { da: "Foreninger", en: "Associations" },
});
