import { newId } from "@indgang/database";
import { attachmentBounds, requestUpload as rule, type RequestUploadInput } from "@indgang/domain/attachments";
import {
  accept,
  addMilliseconds,
  refuse,
  type ApplicationId,
  type Instant,
  type Outcome,
  type StoredFileId,
} from "@indgang/domain/kernel";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findAttachedSoFar } from "../../store/attachment/attachment.store.ts";
import { insertFile } from "../../store/attachment/save-attachment.store.ts";
import { carryOut, type AnyRefusal, type RefusalIn } from "../carry-out.ts";
import { caseWithDocuments } from "./attachment-step.ts";

/** Where a file may be sent, and until when. */
export interface UploadTicket {
  readonly fileId: StoredFileId;
  readonly expiresAt: Instant;
}

export type RequestUploadCommand = RequestUploadInput & Keyed & { readonly applicationId: ApplicationId };

/** POOL-2, POOL-6: makes room for a file that the viewer, and nobody else, may send within minutes. */
export function requestUpload(context: RequestContext, command: RequestUploadCommand) {
  return carryOut(
    context,
    { operation: "requestUpload", input: command },
    async (work): Promise<Outcome<UploadTicket, RefusalIn<typeof rule> | AnyRefusal>> => {
      const { transaction, rows, acting } = work;
      const application = await caseWithDocuments(work, command.applicationId);
      if (application === null) return refuse("NOT_FOUND");
      const attached = await findAttachedSoFar(rows, application.id);
      const asked = rule({ application, attached, fileId: newId<"StoredFile">() }, command, acting);
      if (!asked.ok) return asked;
      const { id: fileId, administration, format, size, requestedAt } = asked.value;
      await insertFile(transaction, asked.value);
      const detail = { applicationId: application.id, format, size };
      work.audit({ chain: administration, subject: `StoredFile ${fileId}`, detail });
      return accept({ fileId, expiresAt: addMilliseconds(requestedAt, attachmentBounds.sentWithin) });
    },
  );
}
