import {
  accept,
  changed,
  checkInput,
  expectVersion,
  isAfter,
  refuse,
  requiredText,
  type Acting,
  type Instant,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import { happened } from "../application/timeline-event.ts";
import type { AttachmentChange } from "./attach-file.ts";
import { beginAttachmentStep, type AttachmentRefusal } from "./attachment-step.ts";
import { attachmentBounds, type Attachment } from "./attachment.type.ts";

export interface RemoveAttachmentState {
  readonly application: Application;
  readonly attachment: Attachment;
  /** When the case was decided; null until then. */
  readonly decidedAt: Instant | null;
}

/**
 * LAW-5, POOL-6: takes a document off the case, with a reason of at most 1,000 characters that the history keeps. What was there when the
 * case was decided is struck through instead: a decision rests on it. STATE_CONFLICT for what was taken off before.
 */
export function removeAttachment(
  { application, attachment, decidedAt }: RemoveAttachmentState,
  input: { readonly version: number; readonly reason: string },
  by: Acting,
): Outcome<AttachmentChange, AttachmentRefusal | Refusal<"STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT">> {
  const begun = beginAttachmentStep(application, by);
  if (!begun.ok) return begun;
  const fresh = expectVersion(attachment, input.version);
  if (!fresh.ok) return fresh;
  if (attachment.state !== "ATTACHED") return refuse("STATE_CONFLICT", { state: attachment.state });
  const reason = input.reason.trim();
  const checked = checkInput(reason, requiredText("reason", reason, { max: attachmentBounds.reason }));
  if (!checked.ok) return checked;
  const isRestedOn = decidedAt !== null && !isAfter(attachment.attachedAt, decidedAt);
  const note = `${attachment.file.name}: ${reason}`;
  return accept({
    attachment: changed(attachment, {
      state: isRestedOn ? "WITHDRAWN" : "REMOVED",
      removedAt: by.now,
      removedById: by.viewer.personId,
      removalReason: reason,
    }),
    event: happened(application, isRestedOn ? "DOCUMENT_WITHDRAWN" : "DOCUMENT_REMOVED", by, note),
  });
}
