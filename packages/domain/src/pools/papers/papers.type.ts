import type { ApplicationId, Instant, MeetingId, Owned, PapersId, PersonId } from "../../kernel/index.ts";
import type { DocumentBlock, MunicipalDocument } from "../documents/document.type.ts";

/** AGENDA: what lies before the committee. MINUTES: what it decided. */
export const papersKinds = ["AGENDA", "MINUTES"] as const;
export type PapersKind = (typeof papersKinds)[number];

/** MEMBERS: whole. PUBLIC: without what is closed, and with nothing but what may be public (LAW-7). */
export const papersAudiences = ["MEMBERS", "PUBLIC"] as const;
export type PapersAudience = (typeof papersAudiences)[number];

/** LAW-7: the papers of a meeting as they were issued. Written once; what has changed since is another version. */
export interface MeetingPapers extends Owned {
  readonly id: PapersId;
  readonly meetingId: MeetingId;
  readonly kind: PapersKind;
  readonly audience: PapersAudience;
  /** From 1, of the meeting's papers of this kind for these readers. */
  readonly number: number;
  readonly issuedAt: Instant;
  readonly issuedBy: PersonId;
  /** Of all that stands in them, in hexadecimal: the same content has the same. */
  readonly contentDigest: string;
  /** Nothing but committee, day, kind and version: a file's name names nobody (LAW-7). */
  readonly fileName: string;
}

/** One thing in the papers after the other. */
export type PapersBlock = Exclude<DocumentBlock, { readonly kind: "address" | "figure" }>;

/** A part of the papers: what is said of one case, or of the meeting as a whole. */
export interface PapersPart {
  /** Null: of the meeting. */
  readonly applicationId: ApplicationId | null;
  /** How the part is called where it is spoken of: `Punkt 3`. */
  readonly label: string;
  readonly blocks: readonly PapersBlock[];
}

/** What is known of a part without reading it. */
export interface PapersOutline {
  readonly position: number;
  readonly applicationId: ApplicationId | null;
  readonly label: string;
  readonly digest: string;
}

/** The papers as a document, with the municipality's head. */
export type PapersDocument = MunicipalDocument<PapersBlock>;
