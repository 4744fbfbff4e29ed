import type {
  AgreementFollowUpId,
  AgreementId,
  ApplicationId,
  AssociationId,
  Instant,
  Money,
  Owned,
  PersonId,
  PlainDate,
  Transitions,
  Versioned,
} from "../../kernel/index.ts";

export const agreementStates = ["DRAFT", "NEGOTIATING", "AGREED", "DECLINED"] as const;
export type AgreementState = (typeof agreementStates)[number];

/**
 * DRAFT: the office's own, which the association does not see. NEGOTIATING: sent; either side may propose other words. AGREED: both sides
 * accepted the same version, or an oral agreement was taken down. DECLINED: the association said no, with words; of an oral agreement, that
 * it was not so. What both accepted in writing stays.
 */
export const agreementTransitions = {
  DRAFT: ["NEGOTIATING", "AGREED"],
  NEGOTIATING: ["AGREED", "DECLINED"],
  AGREED: ["DECLINED"],
  DECLINED: ["NEGOTIATING", "AGREED"],
} as const satisfies Transitions<AgreementState>;

export const agreementForms = ["WRITTEN", "ORAL"] as const;
export type AgreementForm = (typeof agreementForms)[number];

export const agreementSides = ["MUNICIPALITY", "ASSOCIATION"] as const;
export type AgreementSide = (typeof agreementSides)[number];

/** What an agreement is called and says: empty lines part paragraphs, `## ` begins a heading, lines that begin with `- ` are a list. */
export interface AgreementWording {
  readonly title: string;
  readonly text: string;
}

/** Who did something, under the name that they had then, and when. */
export interface Signed {
  readonly side: AgreementSide;
  readonly personId: PersonId;
  readonly name: string;
  readonly at: Instant;
}

/** One version, counted from 1. It never changes once the other side has it. */
export interface AgreementVersion extends AgreementWording, Signed {
  readonly number: number;
  /** What whoever proposed it says of it; null for nothing. */
  readonly comment: string | null;
}

/** That a side accepted one version, and no other. */
export interface AgreementAcceptance extends Signed {
  readonly number: number;
}

/** ASSOC-9: that the association said no to a version, and why. */
export interface AgreementDecline extends Signed {
  readonly number: number;
  readonly reason: string;
  /** Whether it finds that the agreement touches its independence. */
  readonly touchesIndependence: boolean;
}

/** ASSOC-6: a point on which the agreement is followed up. Both sides read it. `note` says how it went; null until then. */
export interface AgreementFollowUp {
  readonly id: AgreementFollowUpId;
  readonly dueOn: PlainDate;
  readonly topic: string;
  readonly note: string | null;
  readonly notedBy: string | null;
  readonly notedAt: Instant | null;
}

/** ASSOC-6: what a municipality and an association agree on about a grant: one for a case. */
export interface Agreement extends Owned, Versioned {
  readonly id: AgreementId;
  readonly applicationId: ApplicationId;
  readonly associationId: AssociationId;
  readonly caseNumber: string;
  readonly form: AgreementForm;
  readonly state: AgreementState;
  /** The version that counts. */
  readonly number: number;
  /** Whose move it is; null when it is nobody's. */
  readonly waitsOn: AgreementSide | null;
  /** The day by which the association is asked to answer; null when it is not. */
  readonly answerBy: PlainDate | null;
  /** Who of the office had it last, and is told. */
  readonly handledBy: PersonId;
  /** An oral agreement: when it was made, and with whom of the association. */
  readonly agreedOn: PlainDate | null;
  readonly agreedWith: string | null;
  /** Of the file, in hexadecimal; null until both have accepted in writing. */
  readonly sha256: string | null;
  readonly versions: readonly AgreementVersion[];
  readonly acceptances: readonly AgreementAcceptance[];
  readonly declines: readonly AgreementDecline[];
  readonly followUps: readonly AgreementFollowUp[];
}

/** What of a decided case stands in its agreement. Amount in øre. */
export interface AgreementFacts {
  readonly municipality: string;
  readonly administrationName: string;
  readonly association: string;
  readonly caseNumber: string;
  readonly project: string;
  readonly purpose: string;
  readonly pool: string;
  readonly round: string;
  readonly legalBasis: string;
  readonly amount: Money;
  readonly goals: readonly { readonly text: string; readonly measure: string }[];
  /** What the committee set as conditions. */
  readonly conditions: readonly { readonly text: string; readonly dueOn: PlainDate | null }[];
  /** When the meeting in which it was decided began; null until its minutes stand. */
  readonly meetingAt: Instant | null;
}
