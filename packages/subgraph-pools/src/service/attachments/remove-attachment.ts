import { removeAttachment as rule } from "@indgang/domain/attachments";
import { accept, refuse, type AttachmentId, type Outcome } from "@indgang/domain/kernel";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findAttachment, findDecidedAt } from "../../store/attachment/attachment.store.ts";
import { saveRemoval } from "../../store/attachment/save-attachment.store.ts";
import { afresh, carryOut, type AnyRefusal, type RefusalIn } from "../carry-out.ts";
import { caseWithDocuments, noteDocument, readDocument } from "./attachment-step.ts";

export interface RemoveAttachmentCommand extends Keyed {
  readonly attachmentId: AttachmentId;
  readonly version: number;
  readonly reason: string;
}

/** LAW-5: takes a document off the case, or strikes it through when a decision rests on it. The content of what is taken off goes by the clock. */
export async function removeAttachment(context: RequestContext, command: RemoveAttachmentCommand) {
  const outcome = await carryOut(
    context,
    { operation: "removeAttachment", input: command },
    async (work): Promise<Outcome<AttachmentId, RefusalIn<typeof rule> | AnyRefusal>> => {
      const { transaction, rows, acting } = work;
      const seen = await findAttachment(rows, command.attachmentId);
      const application = seen && (await caseWithDocuments(work, seen.applicationId));
      const attachment = application && (await findAttachment(rows, command.attachmentId));
      if (application === null || attachment === null) return refuse("NOT_FOUND");
      const decidedAt = await findDecidedAt(rows, application.id);
      const taken = rule({ application, attachment, decidedAt }, command, acting);
      if (!taken.ok) return taken;
      if (!(await saveRemoval(transaction, attachment, taken.value.attachment))) return refuse("NOT_ALLOWED");
      await noteDocument(work, taken.value);
      return accept(attachment.id);
    },
  );
  return afresh(outcome, (id) => readDocument(context, id));
}
