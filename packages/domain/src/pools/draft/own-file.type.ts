import type {
  ApplicationDraftId,
  ApplicationId,
  AssociationId,
  Instant,
  MunicipalityId,
  Owned,
  PersonId,
  StoredFileId,
} from "../../kernel/index.ts";
import type { DocumentKind, StoredFileState } from "../attachments/attachment.type.ts";
import type { FileFormat as StoredFormat } from "../attachments/file-format.ts";
import type { AnsweredFile } from "../form/answer.type.ts";
import type { FileFormat as AskedFormat } from "../form/form.values.ts";

/** What a file of an association is sent to: a draft of its own, or a case of its own that was returned. */
export interface OwnFileTarget {
  readonly municipalityId: MunicipalityId;
  readonly administration: Owned["administration"];
  readonly associationId: AssociationId;
  readonly draftId: ApplicationDraftId | null;
  readonly applicationId: ApplicationId | null;
}

/** POOL-1, POOL-6: what an association sent and has not handed in. Its own alone; handed in, it becomes a document of the case under the same id. */
export interface OwnFile extends OwnFileTarget {
  readonly id: StoredFileId;
  /** ERASED has no place here: what is gone is gone. */
  readonly state: Exclude<StoredFileState, "ERASED">;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly format: StoredFormat;
  /** Bytes. */
  readonly size: number;
  readonly mayHoldCpr: boolean;
  readonly requestedById: PersonId;
  readonly requestedAt: Instant;
}

/**
 * LAW-8: bounds of what is sent and not handed in: bytes of all files of an association, over all its drafts; and how many files a person has
 * asked to send that have not come. A draft, or a case, holds what `attachmentBounds` says.
 */
export const ownFileBounds = { ofAssociation: 450_000_000, awaited: 20 } as const;

const asked: Readonly<Record<StoredFormat, AskedFormat>> = {
  PDF: "PDF",
  PNG: "IMAGE",
  JPEG: "IMAGE",
  HEIC: "IMAGE",
  DOCX: "DOCUMENT",
  ODT: "DOCUMENT",
  TEXT: "DOCUMENT",
  XLSX: "SPREADSHEET",
  ODS: "SPREADSHEET",
  CSV: "SPREADSHEET",
};

/** POOL-6: a file as a question for files asks for it; null for what has not come, or may not be opened by anybody. */
export function answeredFile({
  id,
  state,
  format,
  size,
}: Pick<OwnFile, "format" | "size"> & { readonly id: string; readonly state: StoredFileState }): AnsweredFile | null {
  return state === "READY" || state === "UNSCANNED" ? { id, format: asked[format], bytes: size } : null;
}
