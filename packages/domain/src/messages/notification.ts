import {
  containsCpr,
  type AdministrationSlug,
  type AssociationId,
  type ForumBodyId,
  type PersonId,
  type Role,
} from "../kernel/index.ts";

/** What somebody is told of, by what it is, with the words that its mail says. Never a word about a person or a case: that is read inside. */
const subjects = {
  REFERRAL_RECEIVED: "I har fået en henvisning",
  REFERRAL_ANSWERED: "Der er svar på jeres spørgsmål om en henvisning",
  REFERRAL_ASKED_BACK: "Modtageren spørger om en henvisning",
  REFERRAL_ACCEPTED: "En henvisning er taget imod",
  REFERRAL_DECLINED: "En henvisning er afvist",
  REFERRAL_PASSED_ON: "En henvisning er sendt videre",
  REFERRAL_MOVED: "Der er nyt om en henvisning",
  REFERRAL_COMPLETED: "En henvisning er afsluttet",
  REFERRAL_FAILED: "En henvisning lykkedes ikke",
  REFERRAL_OVERDUE: "En henvisning blev ikke besvaret i tide",
  REFERRAL_STOPPED: "En henvisning er stoppet",
  HEARING_SENT: "I er bedt om et høringssvar",
  HEARING_ANSWERED: "Der er kommet et høringssvar",
  HEARING_ANSWER_GIVEN: "Jeres høringssvar er afgivet",
  HEARING_SUMMED_UP: "En høring er sammenfattet",
  HEARING_WITHDRAWN: "En høring er trukket tilbage",
  FORUM_SEAT_GIVEN: "Du er udpeget til et forum",
  FORUM_SEAT_ENDED: "Dit medlemskab af et forum er ophørt",
  FORUM_MEETING_PLANNED: "Der er planlagt et møde",
  FORUM_MEETING_CALLED: "Der er indkaldt til møde",
  FORUM_MEETING_MOVED: "Et møde har fået ny tid eller nyt sted",
  FORUM_MEETING_CANCELLED: "Et møde er aflyst",
  FORUM_MINUTES_READY: "Referatet fra et møde er klar",
  FORUM_MINUTES_APPROVED: "Referatet fra et møde er godkendt",
  AGENDA_ITEM_PROPOSED: "Der er foreslået et punkt til dagsordenen",
  AGENDA_ITEM_ANSWERED: "Der er svar på jeres forslag til dagsordenen",
  AGENDA_CHAIR_CONTACTED: "Formanden er kontaktet om jeres hastesag",
  AGENDA_EXTENDED: "Der er kommet et nyt punkt på dagsordenen",
  FORUM_PAPER_ADDED: "Der er kommet et bilag til dagsordenen",
  NOMINATION_RECEIVED: "Der er kommet en indstilling til en pris",
  SCORES_ASKED_FOR: "Indstillingerne er klar til jeres bedømmelse",
  BALLOTS_COMPLETE: "Alle stemmesedler er afgivet",
  DUE_CASE_SOON: "En sag har frist om kort tid",
  DUE_CASE_PASSED: "Fristen i en sag er overskredet",
  DUE_MEETING: "Der er møde i udvalget i morgen",
  DUE_HEARING_ANSWER: "Fristen for jeres høringssvar er om kort tid",
  DUE_HEARING_ENDED: "Fristen i en høring er udløbet",
  APPLICATION_HANDED_IN: "Kvittering: jeres ansøgning er modtaget",
  APPLICATION_RETURNED: "Der mangler noget i jeres ansøgning",
  APPLICATION_WITHDRAWN: "En ansøgning er trukket tilbage",
  APPLICATION_OUTCOME_HANDED_IN: "En forening har fortalt, hvad der kom ud af en bevilling",
  APPLICATION_OUTCOME_RETURNED: "Jeres afrapportering er sendt retur",
  APPLICATION_OUTCOME_APPROVED: "Jeres afrapportering er godkendt",
  APPLICATION_OUTCOME_GOALS_CHANGED: "Målene for jeres bevilling er ændret",
  DUE_CASE_OUTCOME_SOON: "Fristen for en afrapportering er om kort tid",
  DUE_CASE_OUTCOME_PASSED: "Fristen for en afrapportering er overskredet",
  APPLICATION_CHANGE_ASKED: "En forening beder om at ændre noget i en bevilling",
  APPLICATION_CHANGE_ANSWERED: "Der er svar på jeres ønske om ændring",
  APPLICATION_YEAR_CONFIRMED: "En forening har søgt om at få sin løbende bevilling fornyet",
  APPLICATION_YEAR_OPENED: "Jeres løbende bevilling er fornyet for et år",
  APPLICATION_YEARS_ENDED: "Jeres løbende bevilling ophører",
  APPLICATION_AGREEMENT_PROPOSED: "Der er et forslag til samarbejdsaftale",
  APPLICATION_AGREEMENT_ACCEPTED: "Den anden part har accepteret en samarbejdsaftale",
  APPLICATION_AGREEMENT_MADE: "En samarbejdsaftale er indgået",
  APPLICATION_AGREEMENT_DECLINED: "En forening siger nej til en samarbejdsaftale",
  DUE_CASE_RENEWAL: "En løbende bevilling kan nu fornyes",
  DUE_CASE_AGREEMENT: "Svar på en samarbejdsaftale har frist om kort tid eller er ikke kommet",
  DUE_CASE_FOLLOW_UP: "En samarbejdsaftale skal følges op",
  DUE_CASE_ACCOUNTS_SOON: "Jeres regnskab skal snart afleveres",
  DUE_CASE_ACCOUNTS_PASSED: "I mangler at aflevere et regnskab",
  DUE_ACCOUNTS_SOON: "Et regnskab skal snart afleveres",
  DUE_ACCOUNTS_PASSED: "Et regnskab er ikke kommet til tiden",
  ACCOUNTS_SUBMITTED: "Der er kommet et regnskab",
  ACCOUNTS_CHECKED: "Et regnskab er klar til godkendelse",
  APPLICATION_ACCOUNTS_RETURNED: "Jeres regnskab skal rettes",
  APPLICATION_ACCOUNTS_APPROVED: "Jeres regnskab er godkendt",
  APPLICATION_ACCOUNTS_EXTENDED: "I har fået en ny frist for jeres regnskab",
  APPLICATION_INSTALMENT_PAID: "En rate af jeres bevilling er udbetalt",
  APPLICATION_MONEY_CLAIMED: "Kommunen kræver penge tilbage af jeres bevilling",
  // A warning: what to do stands in the mail itself, for whoever never logs in.
  APPLICATION_PAYEE_CHANGED: "Kontoen for jeres bevilling er ændret. Ring, hvis I ikke ved af det",
  REPORT_CLOSED: "Et kapitel af årsberetningen er færdigt",
  OPINION_ASKED_FOR: "Du er bedt om din vurdering af en sag",
  ROUND_ANNOUNCED: "En ansøgningsrunde er udmeldt",
  ROUND_OPENED: "En ansøgningsrunde er åbnet",
  ROUND_EXTENDED: "En ansøgningsfrist er forlænget",
  ROUND_CLOSED_EARLY: "En ansøgningsrunde er lukket før tid",
} as const;

export type NotificationKind = keyof typeof subjects;
export const notificationKinds = Object.keys(subjects) as readonly NotificationKind[];

/** REF-1: whom something concerns. Somebody who acts is never told of it. */
export type Concerned =
  | { readonly kind: "PERSON"; readonly personId: PersonId }
  /** The person, if they still work in the administration at that moment. */
  | { readonly kind: "COLLEAGUE"; readonly personId: PersonId; readonly administration: AdministrationSlug }
  /** Everybody who has the role in the administration at that moment. */
  | { readonly kind: "ROLE"; readonly administration: AdministrationSlug; readonly role: Role }
  /** POOL-2: everybody who has the role at that moment and works in no administration, as the shared service desk does. */
  | { readonly kind: "SHARED_ROLE"; readonly role: Role }
  /** Everybody who speaks for the association. */
  | { readonly kind: "ASSOCIATION"; readonly associationId: AssociationId }
  /** Those, and the one who acts: what is told them is a receipt. */
  | { readonly kind: "RECEIPT"; readonly associationId: AssociationId }
  /** FORUM-1: everybody who sits in the body on that day by a role that they have at that moment. */
  | { readonly kind: "MEMBERS"; readonly bodyId: ForumBodyId }
  /** FORUM-1: of those, who come from no administration; where an association is named, who speak for it there. */
  | {
      readonly kind: "OUTSIDE_MEMBERS";
      readonly bodyId: ForumBodyId;
      readonly associationId: AssociationId | null;
    };

/** A mail as it is written. `{site}` stands for the address of the installation. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** Characters that a subject has at most. */
const longestAbout = 200;

/**
 * What a message is about, as it stands in the app: a case number, a meeting, a prize. REF-3: of a referral it is not even said which; LAW-3:
 * what may hold a person's number is left out. Null: nothing is said. What is too long is cut.
 */
export function aboutOf(kind: NotificationKind, about: string | null): string | null {
  const line = about?.replaceAll(/\p{Cc}+/gu, " ").trim() ?? "";
  if (line === "" || kind.startsWith("REFERRAL_") || containsCpr(line)) return null;
  return line.length > longestAbout ? `${line.slice(0, longestAbout - 1)}…` : line;
}

/** The mail that tells of something; where it can be read is added for each recipient. */
export function notificationMail(kind: NotificationKind): Mail {
  return { subject: subjects[kind], body: `${subjects[kind]}. Log ind for at læse mere og se, hvad næste skridt er:` };
}
