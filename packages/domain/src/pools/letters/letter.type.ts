import type {
  ApplicationId,
  Instant,
  LetterId,
  Money,
  Owned,
  PersonId,
  Transitions,
  Versioned,
} from "../../kernel/index.ts";
import type { Decision } from "../decision/decision.type.ts";
import type { LetterWording } from "./letter-template.type.ts";

export const letterStates = ["DRAFT", "APPROVED", "SENT", "TO_PRINT", "POSTED"] as const;
export type LetterState = (typeof letterStates)[number];

/**
 * DRAFT: can be worked on. APPROVED: its file is made and never changes. SENT: handed to the mail. TO_PRINT: the association has no mail
 * address. POSTED: somebody put it into the post; what the mail gave up, too.
 */
export const letterTransitions = {
  DRAFT: ["APPROVED"],
  APPROVED: ["SENT", "TO_PRINT"],
  SENT: ["POSTED"],
  TO_PRINT: ["POSTED"],
  POSTED: [],
} as const satisfies Transitions<LetterState>;

/** POOL-10: what an association is told of a decision. Title and text without fields. */
export interface Letter extends Owned, Versioned, LetterWording {
  readonly id: LetterId;
  readonly applicationId: ApplicationId;
  readonly state: LetterState;
  /** The letter in whose place it comes. */
  readonly replacesId: LetterId | null;
  readonly writtenAt: Instant;
  readonly approvedAt: Instant | null;
  readonly approvedBy: PersonId | null;
  /** Of the file, in hexadecimal. */
  readonly sha256: string | null;
  /** Where it was sent; null when it went by post. */
  readonly recipientEmail: string | null;
  readonly sentAt: Instant | null;
  readonly postedAt: Instant | null;
  readonly postedBy: PersonId | null;
}

/** What became of the mail that a letter went out with. GIVEN_UP: nobody took it, for two days. */
export const letterMailStates = ["QUEUED", "SENT", "GIVEN_UP"] as const;
export type LetterMailState = (typeof letterMailStates)[number];

export interface LetterMail {
  readonly letterId: LetterId;
  readonly state: LetterMailState;
  readonly attempts: number;
  /** When it is tried next; null when it is not. */
  readonly dueAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly givenUpAt: Instant | null;
}

/** All of a case that a letter may say. */
export interface LetterFacts {
  readonly applicationId: ApplicationId;
  readonly municipality: string;
  readonly administrationName: string;
  readonly association: string;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly email: string | null;
  readonly caseNumber: string;
  readonly project: string;
  readonly pool: string;
  readonly round: string;
  readonly appliedAmount: Money;
  readonly legalBasis: string;
  readonly committee: string;
  readonly decision: Pick<Decision, "id" | "outcome" | "amount" | "reasonText">;
  /** When the meeting in which it was decided began; null until its minutes stand. */
  readonly meetingAt: Instant | null;
}
