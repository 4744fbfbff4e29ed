import { newId } from "@indgang/database";
import { attachFile as rule, type DocumentKind } from "@indgang/domain/attachments";
import {
  accept,
  refuse,
  type ApplicationId,
  type AttachmentId,
  type Outcome,
  type StoredFileId,
} from "@indgang/domain/kernel";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findAttachedSoFar, findFile } from "../../store/attachment/attachment.store.ts";
import { insertAttachment } from "../../store/attachment/save-attachment.store.ts";
import { afresh, carryOut, type AnyRefusal, type RefusalIn } from "../carry-out.ts";
import { caseWithDocuments, noteDocument, readDocument } from "./attachment-step.ts";

export interface AttachFileCommand extends Keyed {
  readonly applicationId: ApplicationId;
  readonly fileId: StoredFileId;
  readonly kind: DocumentKind;
}

/** POOL-6, POOL-11, LAW-5: puts a file that the viewer sent on the case. A file is on one case, once. */
export async function attachFile(context: RequestContext, command: AttachFileCommand) {
  const outcome = await carryOut(
    context,
    { operation: "attachFile", input: command },
    async (work): Promise<Outcome<AttachmentId, RefusalIn<typeof rule> | AnyRefusal>> => {
      const { transaction, rows, acting } = work;
      const application = await caseWithDocuments(work, command.applicationId);
      const file = await findFile(rows, command.fileId);
      if (application === null || file === null) return refuse("NOT_FOUND");
      const attached = await findAttachedSoFar(rows, application.id);
      const taken = rule({ application, attached, file, attachmentId: newId<"Attachment">() }, command, acting);
      if (!taken.ok) return taken;
      if (file.isAttached) return refuse("STATE_CONFLICT", { state: "ATTACHED" });
      await insertAttachment(transaction, taken.value.attachment);
      await noteDocument(work, taken.value);
      return accept(taken.value.attachment.id);
    },
  );
  return afresh(outcome, (id) => readDocument(context, id));
}
