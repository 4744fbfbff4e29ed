import { defineCatalogue } from "@indgang/shell";

export const hearingWords = defineCatalogue("hearing", {
  list: { da: "Høringer", en: "Hearings" },
  from: { da: "Fra {name}", en: "From {name}" },
  answerBy: { da: "Svar senest {date}", en: "Answer by {date}" },
  ended: { da: "Fristen var {date}", en: "The deadline was {date}" },
  proposal: { da: "Det handler høringen om", en: "What it is about" },
  round: { da: "Ansøgninger fra {name}", en: "Applications from {name}" },
  next: { da: "Næste skridt", en: "Next step" },
  waits: {
    da: "{answered} af {parties} har svaret. Når fristen er udløbet, kan I sammenfatte høringen.",
    en: "{answered} of {parties} have answered. When the deadline has passed, you can sum the hearing up.",
  },
  sumUpNow: {
    da: "Fristen er udløbet, og {answered} af {parties} har svaret. Sammenfat høringen, så parterne kan læse resultatet.",
    en: "The deadline has passed, and {answered} of {parties} have answered. Sum the hearing up so that the parties can read what came of it.",
  },
  summary: { da: "Sammenfatning", en: "Summary" },
  summedUpAt: { da: "Sammenfattet {date}", en: "Summed up {date}" },
  withdrawn: { da: "Høringen er trukket tilbage", en: "The hearing is withdrawn" },
  answers: { da: "Høringssvar", en: "Answers" },
  yourAnswer: { da: "Jeres svar", en: "Your answer" },
  noAnswer: { da: "Har ikke svaret endnu.", en: "Has not answered yet." },
  didNotAnswer: { da: "Svarede ikke.", en: "Did not answer." },
  answeredAt: { da: "Svarede {date}", en: "Answered {date}" },
  cases: { da: "Ansøgninger i høringen", en: "Applications in the hearing" },
  noCases: { da: "Runden havde ingen ansøgninger.", en: "The round had no applications." },
  applied: { da: "Ansøgt: {amount}", en: "Applied for: {amount}" },
  others: {
    da: "{count, plural, one {# ansøgning uden bemærkninger} other {# ansøgninger uden bemærkninger}}",
    en: "{count, plural, one {# application without comments} other {# applications without comments}}",
  },
  more: { da: "Flere handlinger", en: "More actions" },
  openDraft: { da: "Åbn kladden", en: "Open the draft" },
  isDraft: { da: "Høringen er en kladde og er ikke sendt.", en: "The hearing is a draft and not sent." },
  sumUp: { da: "Sammenfat høringen", en: "Sum the hearing up" },
  sumUpText: {
    da: "Parterne får besked og kan læse sammenfatningen. Den kan ikke ændres bagefter.",
    en: "The parties are told and can read the summary. It cannot be changed afterwards.",
  },
  summedUp: { da: "Høringen er sammenfattet", en: "The hearing is summed up" },
  withdraw: { da: "Træk høringen tilbage", en: "Withdraw the hearing" },
  withdrawTitle: { da: "Træk høringen tilbage?", en: "Withdraw the hearing?" },
  withdrawText: {
    da: "Parterne får besked, kan læse begrundelsen og kan ikke længere svare. Det kan ikke fortrydes.",
    en: "The parties are told, can read the reason and can no longer answer. It cannot be undone.",
  },
  reason: { da: "Begrundelse", en: "Reason" },
  withdrawnDone: { da: "Høringen er trukket tilbage", en: "The hearing is withdrawn" },
});

export const answerWords = defineCatalogue("hearingAnswer", {
  title: { da: "Svar for {name}", en: "Answer for {name}" },
  text: { da: "Svar", en: "Answer" },
  help: {
    da: "Svaret kan ændres, indtil fristen udløber. Skriv ikke CPR-numre.",
    en: "The answer can be changed until the deadline. Write no CPR numbers.",
  },
  comment: { da: "Bemærkning til {title}", en: "Comment on {title}" },
  answerFor: { da: "Svar for {name}", en: "Answer for {name}" },
  addComment: { da: "Skriv en bemærkning", en: "Write a comment" },
  addCommentTo: { da: "Skriv en bemærkning til {title}", en: "Write a comment on {title}" },
  comments: { da: "Bemærkninger til de enkelte ansøgninger", en: "Comments on single applications" },
  send: { da: "Send svaret", en: "Send the answer" },
  replace: { da: "Send det ændrede svar", en: "Send the changed answer" },
  sent: { da: "Svaret er sendt", en: "The answer is sent" },
  staleTitle: { da: "En anden har svaret i mellemtiden", en: "Somebody else answered meanwhile" },
  staleText: {
    da: "Sådan lyder svaret nu. Dit eget svar er her stadig. Sender du det, erstatter det svaret.",
    en: "This is how the answer stands now. Your own is still here; if you send it, it takes its place.",
  },
  restored: { da: "Dit påbegyndte svar er her stadig.", en: "The answer that you began is still here." },
});
