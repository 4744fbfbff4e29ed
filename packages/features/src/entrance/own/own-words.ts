import type { Tone } from "@indgang/components";
import type { OwnApplicationState } from "@indgang/domain/pools/draft";
import { defineCatalogue } from "@indgang/shell";

export const ownWords = defineCatalogue("ownApplications", {
  title: { da: "Mine ansøgninger", en: "My applications" },
  lead: {
    da: "Kladder og ansøgninger fra den forening, du taler for.",
    en: "Drafts and applications of the association that you speak for.",
  },
  find: { da: "Find en pulje", en: "Find a grant pool" },
  drafts: { da: "Kladder", en: "Drafts" },
  noDrafts: { da: "Ingen kladder", en: "No drafts" },
  noDraftsText: {
    da: "Find en pulje, der er åben, og begynd på en ansøgning.",
    en: "Find an open pool and begin an application.",
  },
  untitled: { da: "Uden titel endnu", en: "No title yet" },
  handedIn: { da: "Sendt til kommunen", en: "Handed in" },
  nothing: { da: "I har ikke sendt nogen ansøgning endnu", en: "You have not handed in any application yet" },
  more: { da: "Vis ældre", en: "Show older ones" },
  name: { da: "Ansøgning", en: "Application" },
  pool: { da: "Pulje", en: "Grant pool" },
  association: { da: "Forening", en: "Association" },
  deadline: { da: "Frist", en: "Deadline" },
  dueBy: { da: "Send det senest {date}.", en: "Send it by {date}." },
  late: {
    da: "Fristen var {date}. I kan stadig sende: gør det hurtigst muligt, for kommunen kan ikke gå videre, før alt er med.",
    en: "The deadline was {date}. You can still send it: do so as soon as possible, for the municipality cannot go on before everything is there.",
  },
  closedDraft: { da: "Lukket, slettes {ends}", en: "Closed, deleted {ends}" },
  changed: { da: "Sidst gemt", en: "Last saved" },
  number: { da: "Sagsnummer", en: "Case number" },
  state: { da: "Hvor langt er den?", en: "How far has it come?" },
  applied: { da: "Søgt beløb", en: "Applied for" },
  received: { da: "Modtaget", en: "Received" },
  next: { da: "Næste skridt", en: "Next step" },
  receiptTitle: { da: "Vi har modtaget jeres ansøgning", en: "We have received your application" },
  receiptText: {
    da: "Sagsnummeret er {caseNumber}. I får også kvitteringen under Beskeder og som mail, hvis vi har jeres mailadresse.",
    en: "The case number is {caseNumber}. You also get the receipt under Messages, and by mail if we have your address.",
  },
  print: { da: "Udskriv", en: "Print" },
  missing: { da: "Det mangler der", en: "What is missing" },
  complete: { da: "Ret og send igen", en: "Amend and send again" },
  decision: { da: "Afgørelse", en: "Decision" },
  granted: { da: "Bevilget", en: "Granted" },
  perYear: { da: "om året, {from}–{to}", en: "a year, {from}–{to}" },
  decidedOn: { da: "Afgjort", en: "Decided" },
  reason: { da: "Begrundelse", en: "Reason" },
  noAppeal: {
    da: "Afgørelsen kan ikke indbringes for en anden administrativ myndighed.",
    en: "The decision cannot be brought before another administrative authority.",
  },
  withdraw: { da: "Træk ansøgningen tilbage", en: "Withdraw the application" },
  withdrawTitle: { da: "Træk ansøgningen tilbage?", en: "Withdraw the application?" },
  withdrawText: {
    da: "Så behandler kommunen den ikke mere, og det kan ikke fortrydes. I kan søge igen, mens en runde er åben; det, I skrev, kan I tage med.",
    en: "The municipality then stops working on it, and this cannot be undone. You can apply again while a round is open, and take along what you wrote.",
  },
  withdrawCard: { da: "Vil I ikke søge alligevel?", en: "Do you not want to apply after all?" },
  withdrawLead: {
    da: "I kan trække ansøgningen tilbage, indtil den er afgjort.",
    en: "You can withdraw the application until it is decided.",
  },
  keep: { da: "Behold ansøgningen", en: "Keep the application" },
  withdrawNote: { da: "Hvorfor trækker I den tilbage?", en: "Why do you withdraw it?" },
  withdrawn: { da: "Ansøgningen er trukket tilbage", en: "The application is withdrawn" },
  purpose: { da: "Formål", en: "Purpose" },
  budget: { da: "Budget", en: "Budget" },
  kind: { da: "Art", en: "Kind" },
  note: { da: "Bemærkning", en: "Note" },
  amount: { da: "Beløb", en: "Amount" },
  goals: { da: "Mål", en: "Goals" },
  goal: { da: "Mål", en: "Goal" },
  measure: { da: "Hvordan måles det", en: "How is it measured" },
  otherFunding: { da: "Anden finansiering", en: "Other funding" },
  funder: { da: "Bidragyder", en: "Funder" },
  fundingState: { da: "Status", en: "Status" },
  targetGroups: { da: "Målgrupper", en: "Target groups" },
  people: { da: "Deltagere og frivillige", en: "Participants and volunteers" },
  peopleText: {
    da: "{participants} deltagere, {volunteers} frivillige",
    en: "{participants} participants, {volunteers} volunteers",
  },
  unknown: { da: "ikke oplyst", en: "not stated" },
  completeLead: {
    da: "Ret ansøgningen, så det, der mangler, er med. Det, du skriver, bliver i dette vindue, til du sender det.",
    en: "Amend the application so that what is missing is there. What you write stays in this window until you send it.",
  },
  completeNote: { da: "Besked til sagsbehandleren", en: "Message to the case worker" },
  send: { da: "Send igen", en: "Send again" },
  sent: { da: "Ansøgningen er sendt igen", en: "The application has been sent again" },
  notReturned: { da: "Ansøgningen skal ikke rettes lige nu", en: "The application need not be amended now" },
});

export const ownStateWords = defineCatalogue<OwnApplicationState>("ownApplicationState", {
  RECEIVED: { da: "Modtaget", en: "Received" },
  RETURNED: { da: "Der mangler noget", en: "Something is missing" },
  ASSESSING: { da: "Under behandling", en: "Being considered" },
  GRANTED: { da: "Bevilget", en: "Granted" },
  PARTLY_GRANTED: { da: "Bevilget delvist", en: "Partly granted" },
  REJECTED: { da: "Afslag", en: "Rejected" },
  WITHDRAWN: { da: "Trukket tilbage", en: "Withdrawn" },
});

export const ownStateTones: Readonly<Record<OwnApplicationState, Tone>> = {
  RECEIVED: "info",
  RETURNED: "warning",
  ASSESSING: "info",
  GRANTED: "success",
  PARTLY_GRANTED: "success",
  REJECTED: "danger",
  WITHDRAWN: "neutral",
};

/** What happens next, and whose move it is. */
export const ownNextWords = defineCatalogue<OwnApplicationState>("ownApplicationNext", {
  RECEIVED: {
    da: "Kommunen ser efter, om alt er med. I behøver ikke gøre noget.",
    en: "The municipality checks that everything is there. You need not do anything.",
  },
  RETURNED: {
    da: "Det er jeres tur: ret det, der mangler, og send ansøgningen igen.",
    en: "It is your turn: amend what is missing and send the application again.",
  },
  ASSESSING: {
    da: "Forvaltningen vurderer ansøgningen, og udvalget afgør den på et møde. I får besked bagefter.",
    en: "The administration assesses the application, and the committee decides in a meeting. You are told afterwards.",
  },
  GRANTED: { da: "I har fået det beløb, I søgte.", en: "You were given the amount you applied for." },
  PARTLY_GRANTED: { da: "I har fået en del af beløbet.", en: "You were given a part of the amount." },
  REJECTED: {
    da: "I har ikke fået penge fra puljen denne gang.",
    en: "You were not given money from the pool this time.",
  },
  WITHDRAWN: { da: "Sagen er slut.", en: "The case is closed." },
});
