import type { Tone } from "@indgang/components";
import type { ChangeKind, ChangeState } from "@indgang/domain/change-requests";
import { defineCatalogue } from "@indgang/shell";

export const changeWords = defineCatalogue("changeRequest", {
  title: { da: "Ændringer efter bevillingen", en: "Changes after the grant" },
  none: { da: "I har ikke bedt om ændringer.", en: "You have not asked for any change." },
  lead: {
    da: "Vil I bruge pengene anderledes end aftalt, skal I spørge først.",
    en: "If you want to use the money in another way than agreed, ask first.",
  },
  waits: {
    da: "I kan bede om en ny ændring, når der er svar på den, der venter.",
    en: "You can ask for another change once the one that waits is answered.",
  },
  ask: { da: "Bed om en ændring", en: "Ask for a change" },
  askTitle: { da: "Bed om en ændring", en: "Ask for a change" },
  kind: { da: "Hvad vil I ændre?", en: "What do you want to change?" },
  wish: { da: "Hvordan skal det være i stedet?", en: "How shall it be instead?" },
  reason: { da: "Hvorfor?", en: "Why?" },
  amount: { da: "Nyt beløb", en: "New amount" },
  amountHelp: {
    da: "I har fået {amount}. Beløbet kan kun sættes ned; mere søger I om i en ny ansøgning.",
    en: "You were given {amount}. It can only be lowered; for more you make a new application.",
  },
  endsOn: { da: "Pengene bruges senest", en: "The money is spent by" },
  budget: { da: "Nyt budget", en: "New budget" },
  budgetText: {
    da: "Hele budgettet, som I vil bruge de {amount}. Summen skal være det samme.",
    en: "The whole budget, as you want to use the {amount}. The sum has to be the same.",
  },
  budgetRow: { da: "Linje {row}", en: "Line {row}" },
  addBudget: { da: "Tilføj linje", en: "Add a line" },
  budgetKind: { da: "Art", en: "Kind" },
  budgetAmount: { da: "Beløb", en: "Amount" },
  send: { da: "Send til forvaltningen", en: "Send" },
  sent: { da: "Jeres ønske er sendt", en: "Your wish has been sent" },
  cancel: { da: "Annullér", en: "Cancel" },
  withdraw: { da: "Træk ønsket tilbage", en: "Take the wish back" },
  withdrawn: { da: "Ønsket er trukket tilbage", en: "The wish is taken back" },
  askedOn: { da: "Sendt", en: "Sent" },
  answer: { da: "Svar", en: "Answer" },
  answeredOn: { da: "Besvaret {date}", en: "Answered {date}" },
  assessment: { da: "Forvaltningens vurdering", en: "The administration's assessment" },
  meeting: { da: "Forelægges", en: "Put before" },
  meetingOn: { da: "Udvalgets møde {date}", en: "The committee's meeting {date}" },
  answerTitle: { da: "Besvar ønsket om ændring", en: "Answer the wish" },
  answerLead: {
    da: "Foreningen får svaret at se med det samme.",
    en: "The association is shown the answer at once.",
  },
  committeeLead: {
    da: "Skriv det, udvalget besluttede. Foreningen får svaret at se med det samme.",
    en: "Take down what the committee decided. The association is shown the answer at once.",
  },
  verdict: { da: "Hvad er svaret?", en: "What is the answer?" },
  approve: { da: "Ændringen godkendes", en: "The change is approved" },
  refuse: { da: "Ændringen afslås", en: "The change is refused" },
  answerText: { da: "Besked til foreningen", en: "Message to the association" },
  answerHelp: { da: "Et afslag skal begrundes.", en: "A refusal says why." },
  ownAssessment: {
    da: "Jeres vurdering (kun for forvaltningen)",
    en: "Your assessment (for the administration alone)",
  },
  answered: { da: "Svaret er givet, og foreningen får besked", en: "It is answered, and the association is told" },
  save: { da: "Giv svaret", en: "Answer" },
  doAnswer: { da: "Besvar", en: "Answer" },
  refer: { da: "Forelæg udvalget", en: "Put before the committee" },
  referTitle: { da: "Forelæg ønsket for udvalget", en: "Put the wish before the committee" },
  referLead: {
    da: "Puljens regler siger, hvad udvalget selv afgør. Sekretæren skriver svaret, når mødets protokol er afsluttet.",
    en: "The pool's terms say what the committee itself decides. The secretary takes the answer down once the minutes stand.",
  },
  referAssessment: { da: "Jeres vurdering til udvalget", en: "Your assessment for the committee" },
  chooseMeeting: { da: "Møde", en: "Meeting" },
  noMeeting: {
    da: "Udvalget har ikke noget kommende møde. Sekretæren opretter et under Møder.",
    en: "The committee has no coming meeting. The secretary makes one at Meetings.",
  },
  referred: { da: "Ønsket er forelagt udvalget", en: "The wish is put before the committee" },
  onMeeting: { da: "Ønsker om ændring af bevillinger", en: "Wishes to change grants" },
  lowered: {
    da: "Godkender I, gælder det nye beløb for kommende år. Er penge planlagt eller udbetalt, annullér da en rate eller kræv dem tilbage under Udbetaling.",
    en: "Approved, the new amount holds for coming years. Where money is planned or paid, cancel an instalment or claim it back under Payment.",
  },
});

export const changeKindWords = defineCatalogue<ChangeKind>("changeKind", {
  PURPOSE: { da: "Formålet", en: "The purpose" },
  PERIOD: { da: "Perioden", en: "The period" },
  BUDGET: { da: "Budgettet", en: "The budget" },
  GOALS: { da: "Målene", en: "The goals" },
  AMOUNT: { da: "Beløbet", en: "The amount" },
});

export const changeStateWords = defineCatalogue<ChangeState>("changeState", {
  ASKED: { da: "Venter på svar", en: "Waits for an answer" },
  REFERRED: { da: "Afgøres af udvalget", en: "The committee decides" },
  APPROVED: { da: "Godkendt", en: "Approved" },
  REFUSED: { da: "Afslået", en: "Refused" },
  WITHDRAWN: { da: "Trukket tilbage", en: "Taken back" },
});

export const changeStateTones: Readonly<Record<ChangeState, Tone>> = {
  ASKED: "info",
  REFERRED: "info",
  APPROVED: "success",
  REFUSED: "danger",
  WITHDRAWN: "neutral",
};
