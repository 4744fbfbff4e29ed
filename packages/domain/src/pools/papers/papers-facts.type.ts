import type { DocumentKind, FileFormat } from "../attachments/index.ts";
import type { AttachmentId, Instant, Money } from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import type { Assessment } from "../assessment/assessment.type.ts";
import type { Decision } from "../decision/decision.type.ts";
import type { CommitteeMeeting, MeetingItem } from "../meeting/meeting.type.ts";
import type { PapersOutline } from "./papers.type.ts";

/** What a council said in a hearing that cases of the list stood in (POOL-8): of all of them, or of one. */
export interface PapersHearing {
  readonly hearing: string;
  readonly from: string;
  readonly text: string;
}

/** A document of a case. `isRead`: its text could be looked through for numbers. */
export interface PapersAttachment {
  readonly id: AttachmentId;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly format: FileFormat;
  readonly mayHoldCpr: boolean;
  readonly isRead: boolean;
}

/** An item of the agenda with all that can be said of its case. */
export interface PapersItem {
  readonly item: MeetingItem;
  readonly application: Application;
  readonly association: string;
  readonly pool: string;
  readonly round: string;
  /** The name of the line that the money is to come from; null while none was chosen. */
  readonly line: string | null;
  /** Null: nobody assessed it. */
  readonly assessment: Pick<Assessment, "summary" | "conditions" | "recommendation" | "recommendedAmount"> | null;
  /** What was said of this very case. */
  readonly comments: readonly PapersHearing[];
  /** Those that are still on the case. */
  readonly attachments: readonly PapersAttachment[];
  /** Null until it was decided. */
  readonly decision: Pick<Decision, "outcome" | "amount" | "reasonText"> | null;
  /** Names of those who take no part in it (LAW-2). */
  readonly recused: readonly string[];
}

/** A line of a round that the cases belong to. Amounts in øre. */
export interface PapersLine {
  readonly pool: string;
  readonly round: string;
  readonly line: string;
  readonly amount: Money;
  readonly granted: Money;
}

/** All that the papers of a meeting are made of. */
export interface PapersFacts {
  readonly municipality: string;
  readonly administrationName: string;
  readonly committee: string;
  readonly meeting: CommitteeMeeting;
  /** Names of those who were there; none until the meeting is closed. */
  readonly attendees: readonly string[];
  readonly items: readonly PapersItem[];
  readonly lines: readonly PapersLine[];
  /** What was said of the cases as a whole. */
  readonly hearings: readonly PapersHearing[];
}

/** The version that another one comes in the place of, with what stood in it. */
export interface EarlierPapers {
  readonly number: number;
  readonly issuedAt: Instant;
  readonly parts: readonly Omit<PapersOutline, "position">[];
}
