import { accept, refuse, type Acting, type Outcome, type Refusal, type StoredFileId } from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import { announceFile, type RequestUploadInput } from "./announced-file.ts";
import { beginAttachmentStep, roomFor, type AttachedSoFar, type AttachmentRefusal } from "./attachment-step.ts";
import type { StoredFile } from "./attachment.type.ts";

export interface RequestUploadState {
  readonly application: Application;
  readonly attached: AttachedSoFar;
  readonly fileId: StoredFileId;
}

/**
 * POOL-6, LAW-7: room for a file that somebody is about to send (announceFile); TOO_MANY and TOO_LARGE at `attachments` for a case that is
 * full. What it really is, is looked at when it comes.
 */
export function requestUpload(
  { application, attached, fileId }: RequestUploadState,
  input: RequestUploadInput,
  by: Acting,
): Outcome<StoredFile, AttachmentRefusal | Refusal<"INVALID_INPUT">> {
  const begun = beginAttachmentStep(application, by);
  if (!begun.ok) return begun;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  const announced = announceFile(input, roomFor(input.size, attached));
  if (!announced.ok) return announced;
  const { municipalityId, administration } = application;
  return accept({
    ...announced.value,
    municipalityId,
    administration,
    id: fileId,
    requestedById: personId,
    requestedAt: by.now,
  });
}
