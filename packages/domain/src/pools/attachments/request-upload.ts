import {
  accept,
  checkInput,
  containsCpr,
  optionalCount,
  problem,
  refuse,
  requiredText,
  type Acting,
  type Outcome,
  type Refusal,
  type StoredFileId,
} from "../../kernel/index.ts";
import type { Application } from "../application.type.ts";
import { beginAttachmentStep, roomFor, type AttachedSoFar, type AttachmentRefusal } from "./attachment-step.ts";
import { attachmentBounds, type StoredFile } from "./attachment.type.ts";
import { formatOfName } from "./file-format.ts";
import { cleanFileName } from "./file-name.ts";

export interface RequestUploadInput {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

export interface RequestUploadState {
  readonly application: Application;
  readonly attached: AttachedSoFar;
  readonly fileId: StoredFileId;
}

/**
 * POOL-6, LAW-7: room for a file that somebody is about to send: NOT_POSITIVE, TOO_LARGE (bytes), UNKNOWN_VALUE for a name of no kind that is
 * taken, TOO_MANY and TOO_LARGE at `attachments` for a case that is full. What it really is, is looked at when it comes.
 */
export function requestUpload(
  { application, attached, fileId }: RequestUploadState,
  { name, size }: RequestUploadInput,
  by: Acting,
): Outcome<StoredFile, AttachmentRefusal | Refusal<"INVALID_INPUT">> {
  const begun = beginAttachmentStep(application, by);
  if (!begun.ok) return begun;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  const kept = cleanFileName(name);
  const format = formatOfName(kept);
  const checked = checkInput(
    name,
    requiredText("name", name, { max: 1_000 }),
    format === null ? problem("name", "UNKNOWN_VALUE") : [],
    size === 0 ? problem("size", "NOT_POSITIVE") : optionalCount("size", size, { max: attachmentBounds.size }),
    roomFor(size, attached),
  );
  if (!checked.ok) return checked;
  if (format === null) return refuse("INVALID_INPUT", { fields: [{ path: "name", code: "UNKNOWN_VALUE" }] });
  const { municipalityId, administration } = application;
  return accept({
    municipalityId,
    administration,
    id: fileId,
    state: "AWAITED",
    name: kept,
    format,
    size,
    mayHoldCpr: containsCpr(kept),
    requestedById: personId,
    requestedAt: by.now,
  });
}
