import {
  accept,
  addMilliseconds,
  checkInput,
  isAfter,
  oneOf,
  refuse,
  type Acting,
  type AttachmentId,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import { happened } from "../application/timeline-event.ts";
import type { NewTimelineEvent } from "../application/timeline-event.type.ts";
import { beginAttachmentStep, roomFor, type AttachedSoFar, type AttachmentRefusal } from "./attachment-step.ts";
import { attachmentBounds, documentKinds, type Attachment, type StoredFile } from "./attachment.type.ts";

export interface AttachFileState {
  readonly application: Application;
  readonly attached: AttachedSoFar;
  readonly file: StoredFile;
  readonly attachmentId: AttachmentId;
}

/** A document as it is now, and what to write in the case's history. */
export interface AttachmentChange {
  readonly attachment: Attachment;
  readonly event: NewTimelineEvent;
}

/**
 * POOL-6, POOL-11, LAW-5: puts a file that came on the case, journalised with date, time and theme. NOT_FOUND for what somebody else sent, for
 * another administration's case, or longer ago than a day; STATE_CONFLICT while nothing has come, and when what came was refused.
 */
export function attachFile(
  { application, attached, file, attachmentId }: AttachFileState,
  { kind }: { readonly kind: Attachment["kind"] },
  by: Acting,
): Outcome<AttachmentChange, AttachmentRefusal | Refusal<"STATE_CONFLICT" | "INVALID_INPUT">> {
  const begun = beginAttachmentStep(application, by);
  if (!begun.ok) return begun;
  const { municipalityId, administration, id: applicationId } = application;
  const isOwn = file.requestedById === by.viewer.personId && file.administration === administration;
  const isOver = isAfter(by.now, addMilliseconds(file.requestedAt, attachmentBounds.attachedWithin));
  if (!isOwn || isOver) return refuse("NOT_FOUND");
  if (file.state !== "READY" && file.state !== "UNSCANNED") return refuse("STATE_CONFLICT", { state: file.state });
  const checked = checkInput(kind, oneOf("kind", kind, documentKinds), roomFor(file.size, attached));
  if (!checked.ok) return checked;
  const attachment: Attachment = {
    municipalityId,
    administration,
    id: attachmentId,
    version: 1,
    applicationId,
    state: "ATTACHED",
    kind,
    attachedAt: by.now,
    attachedById: file.requestedById,
    removedAt: null,
    removedById: null,
    removalReason: null,
    file,
  };
  return accept({ attachment, event: happened(application, "DOCUMENT_ADDED", by, file.name) });
}
