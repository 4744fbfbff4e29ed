import type {
  AdministrationSlug,
  CitizenId,
  Instant,
  MunicipalityId,
  PersonId,
  PlainDate,
  ReferralId,
  Versioned,
} from "../kernel/index.ts";
import type { LegalBasis } from "./legal-basis.type.ts";
import type { Receiver } from "./receiver.type.ts";
import type { ReferralState } from "./referral.states.ts";
import type {
  ContactChannel,
  MinimisationLevel,
  PersonField,
  ReferralReasonCode,
  ReturnCause,
  Urgency,
} from "./referral.values.ts";

/** The administration that sends, and who did it; nobody in what is left of an erased referral. */
export interface ReferralSender {
  readonly administration: AdministrationSlug;
  readonly personId: PersonId | null;
}

/** What is sent, where to, and on which basis. In a draft anything may be missing. */
export interface ReferralContent {
  readonly receiver: Receiver | null;
  /** Never the citizen's data. Null for a signpost (REF-5), and once erased (REF-8). */
  readonly citizenId: CitizenId | null;
  readonly basis: LegalBasis | null;
  readonly level: MinimisationLevel;
  /** What is ticked to be told. */
  readonly fields: readonly PersonField[];
  readonly channel: ContactChannel | null;
  /** REF-1: why, in the sender's words. */
  readonly need: string | null;
  readonly urgency: Urgency;
}

/** What the receiver asked before answering, and what the sender said to it. */
export interface ReferralQuestion {
  readonly question: string;
  readonly askedAt: Instant;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
}

/** REF-7: why it is on hold, or why it ended. A text with "STATED" only, and gone once erased. */
export interface ReferralReason {
  readonly code: ReferralReasonCode;
  readonly text: string | null;
}

/** Henvisning: of one citizen, from an administration to another or to an association's activity. */
export interface Referral extends Versioned, ReferralContent {
  readonly id: ReferralId;
  readonly municipalityId: MunicipalityId;
  /** REF-7: the referral that was passed on and made this one. */
  readonly parentId: ReferralId | null;
  /** The child that goes on in its place. */
  readonly passedOnTo: ReferralId | null;
  readonly sender: ReferralSender;
  readonly state: ReferralState;
  /** Set in RETURNED only. */
  readonly returnCause: ReturnCause | null;
  /** REF-1: the day by which its owner should have acted; when a receiver has taken it on, the day on which the sender looks at the outcome. Null when it has ended. */
  readonly dueOn: PlainDate | null;
  readonly questions: readonly ReferralQuestion[];
  readonly reason: ReferralReason | null;
  readonly outcome: string | null;
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
  readonly endedAt: Instant | null;
  /** REF-8: the last day on which an association sees a referral that has ended. Null: not ended, or no association's. */
  readonly viewEndsOn: PlainDate | null;
  readonly erasedAt: Instant | null;
}
