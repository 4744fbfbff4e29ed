import type {
  ApplicationId,
  AttachmentId,
  Instant,
  Owned,
  PersonId,
  StoredFileId,
  Versioned,
} from "../../kernel/index.ts";
import type { FileFormat } from "./file-format.ts";

/** LAW-5: the theme that a document is journalised under. */
export const documentKinds = [
  "SIGNED_APPLICATION",
  "BUDGET",
  "ACCOUNTS",
  "STATUTES",
  "ANNUAL_REPORT",
  "OTHER",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** AWAITED: asked for, nothing has come. UNSCANNED: is here, and waits for the scanner. INFECTED, ERASED: the content is gone. */
export const storedFileStates = ["AWAITED", "UNSCANNED", "READY", "INFECTED", "ERASED"] as const;
export type StoredFileState = (typeof storedFileStates)[number];

/** What somebody sent: where it lies is the storage's affair. Belongs to the administration whose case it is for (POOL-1). */
export interface StoredFile extends Owned {
  readonly id: StoredFileId;
  readonly state: StoredFileState;
  /** Cleaned; never part of a path. */
  readonly name: string;
  readonly format: FileFormat;
  /** Bytes. As announced until it is here, then as counted. */
  readonly size: number;
  /** LAW-7: a CPR number stands in its name or in what could be read of it. Whatever publishes files must leave it out. */
  readonly mayHoldCpr: boolean;
  readonly requestedById: PersonId;
  readonly requestedAt: Instant;
}

/** REMOVED: taken off before anything rested on it; the content goes. WITHDRAWN: struck through, and still there, since a decision rests on it. */
export const attachmentStates = ["ATTACHED", "REMOVED", "WITHDRAWN"] as const;
export type AttachmentState = (typeof attachmentStates)[number];

/** What an attachment may hang on. Each kind of owner has a column of its own in the database, and exactly one of them is filled. */
export interface AttachmentOwner {
  readonly applicationId: ApplicationId;
}

/** LAW-5: a document of a case, with date, time and theme. */
export interface Attachment extends Owned, Versioned, AttachmentOwner {
  readonly id: AttachmentId;
  readonly state: AttachmentState;
  readonly kind: DocumentKind;
  readonly attachedAt: Instant;
  readonly attachedById: PersonId;
  readonly removedAt: Instant | null;
  readonly removedById: PersonId | null;
  readonly removalReason: string | null;
  readonly file: StoredFile;
}

/** LAW-7: whether there is content that may be handed out at all: found to be clean, and not taken off. */
export function isOpenable({
  state,
  file,
}: Pick<Attachment, "state"> & { readonly file: Pick<StoredFile, "state"> }): boolean {
  return state !== "REMOVED" && file.state === "READY";
}

/** Bounds of one case: how many, bytes of one, and bytes of all together; milliseconds in which a file is sent, and in which it is attached. */
export const attachmentBounds = {
  count: 50,
  size: 15_000_000,
  totalSize: 150_000_000,
  sentWithin: 15 * 60_000,
  attachedWithin: 24 * 3_600_000,
  reason: 1_000,
} as const;
