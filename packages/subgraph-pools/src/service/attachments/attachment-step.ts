import type { AttachmentChange } from "@indgang/domain/attachments";
import type { ApplicationId, AttachmentId } from "@indgang/domain/kernel";
import type { Application } from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import type { ApplicationHead } from "../../store/application/application-head.type.ts";
import { attachmentById, type AttachedFile } from "../../store/attachment/attachment.store.ts";
import { addEvents } from "../../store/application/save-application.store.ts";
import { lockAttachmentsOf } from "../../store/attachment/save-attachment.store.ts";
import { findApplications } from "../../store/application/whole-application.store.ts";
import type { Work } from "../carry-out.ts";
import { readApplication } from "../read-case.ts";

/** A document with the case that it is on. */
export interface CaseDocument {
  readonly attached: AttachedFile;
  readonly application: ApplicationHead;
}

/** A case whose documents nobody else changes until the work is done; null when the seat does not see it. */
export async function caseWithDocuments({ transaction, rows }: Work, id: ApplicationId): Promise<Application | null> {
  await lockAttachmentsOf(transaction, id);
  return (await findApplications(rows, [id])).get(id) ?? null;
}

/** LAW-5, LAW-6: writes what happened with a document into the case's history and into the audit chain. */
export async function noteDocument(work: Work, { attachment, event }: AttachmentChange): Promise<void> {
  const { administration, applicationId, id, state, kind } = attachment;
  await addEvents(work.transaction, attachment, [event]);
  work.audit({ chain: administration, subject: `Attachment ${id}`, detail: { applicationId, state, kind } });
}

/** A document as it is now, with its case; null for whoever may not see it any more. */
export async function readDocument(context: RequestContext, id: AttachmentId): Promise<CaseDocument | null> {
  const attached = await context.use(attachmentById).load(id);
  const application = attached && (await readApplication(context, attached.applicationId));
  return attached && application && { attached, application };
}
