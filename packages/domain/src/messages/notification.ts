import type { AdministrationSlug, AssociationId, PersonId, Role } from "../kernel/index.ts";

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
  HEARING_SUMMED_UP: "En høring er samlet op",
  FORUM_MEETING_CALLED: "Der er indkaldt til møde",
  FORUM_MEETING_CANCELLED: "Et møde er aflyst",
  AGENDA_ITEM_PROPOSED: "Der er foreslået et punkt til dagsordenen",
  AGENDA_ITEM_ANSWERED: "Der er svar på jeres forslag til dagsordenen",
  NOMINATION_RECEIVED: "Der er kommet en indstilling til en pris",
  SCORES_ASKED_FOR: "Indstillingerne er klar til jeres bedømmelse",
  BALLOTS_COMPLETE: "Alle stemmesedler er afgivet",
} as const;

export type NotificationKind = keyof typeof subjects;
export const notificationKinds = Object.keys(subjects) as readonly NotificationKind[];

/** REF-1: whom something concerns. Somebody who acts is never told of it. */
export type Concerned =
  | { readonly kind: "PERSON"; readonly personId: PersonId }
  /** Everybody who has the role in the administration at that moment. */
  | { readonly kind: "ROLE"; readonly administration: AdministrationSlug; readonly role: Role }
  /** Everybody who speaks for the association. */
  | { readonly kind: "ASSOCIATION"; readonly associationId: AssociationId };

/** A mail as it is written. `{site}` stands for the address of the installation. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** The mail that tells of something; where it can be read is added for each recipient. */
export function notificationMail(kind: NotificationKind): Mail {
  return { subject: subjects[kind], body: `${subjects[kind]}. Log ind for at læse mere og se, hvad næste skridt er:` };
}
