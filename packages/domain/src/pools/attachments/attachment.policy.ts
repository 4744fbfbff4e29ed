import type { Owned, Viewer } from "../../kernel/index.ts";
import { mayCheckFormalities, mayReadApplication } from "../application/application.policy.ts";
import { isOpenable, type Attachment } from "./attachment.type.ts";

/** POOL-2: putting documents on a case, and taking them off, is clerical: the service desk, or the administration's own office. */
export function mayKeepAttachments(viewer: Viewer, application: Owned): boolean {
  return mayCheckFormalities(viewer, application);
}

/**
 * POOL-1, POOL-2, LAW-7: a document's content is for whoever reads the case, once the file was found to be clean. What was taken off
 * is for nobody; what was struck through stays, since a decision rests on it.
 */
export function mayOpenAttachment(viewer: Viewer, attachment: Attachment): boolean {
  return mayReadApplication(viewer, attachment) && isOpenable(attachment);
}
