import { newId } from "@indgang/database";
import { attachmentBounds } from "@indgang/domain/attachments";
import {
  accept,
  addMilliseconds,
  refuse,
  type ApplicationDraftId,
  type ApplicationId,
  type Outcome,
  type StoredFileId,
} from "@indgang/domain/kernel";
import {
  removeOwnFile as removeRule,
  requestOwnUpload as requestRule,
  type OwnFile,
  type OwnFileTarget,
  type RequestOwnUploadInput,
} from "@indgang/domain/pools/draft";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { lockDraft } from "../../store/draft/draft.store.ts";
import { findRound } from "../../store/application/find-for-change.store.ts";
import { findOwnApplication } from "../../store/draft/own-application.store.ts";
import {
  dropOwnFile,
  findOwnFile,
  findSentSoFar,
  insertOwnFile,
  lockOwnFiles,
} from "../../store/draft/own-file.store.ts";
import type { UploadTicket } from "../attachments/request-upload.ts";
import { carryOut, type AnyRefusal, type RefusalIn, type Work } from "../carry-out.ts";

export type RequestOwnUploadCommand = RequestOwnUploadInput &
  Keyed & {
    readonly draftId: ApplicationDraftId | null;
    readonly applicationId: ApplicationId | null;
  };

/** LAW-6: what an association does before it hands in stands in the shared chain, and not the file's name. */
function auditFile({ audit }: Work, { id, draftId, applicationId, format, size }: OwnFile): void {
  audit({ chain: "shared", subject: `AssociationFile ${id}`, detail: { draftId, applicationId, format, size } });
}

/** POOL-6, LAW-8: makes room for a file of an association that the viewer, and nobody else, may send within minutes. */
export function requestOwnUpload(context: RequestContext, command: RequestOwnUploadCommand) {
  return carryOut(
    context,
    { operation: "requestOwnUpload", input: command },
    async (work): Promise<Outcome<UploadTicket, RefusalIn<typeof requestRule> | AnyRefusal>> => {
      const { rows, transaction, acting } = work;
      const found = await targetOf(work, command);
      if (found === null) return refuse("NOT_FOUND");
      const { target } = found;
      await lockOwnFiles(transaction, target.associationId);
      const sent = await findSentSoFar(rows, { ...target, personId: acting.viewer.personId });
      const asked = requestRule({ ...found, ...sent, fileId: newId<"StoredFile">() }, command, acting);
      if (!asked.ok) return asked;
      await insertOwnFile(transaction, asked.value);
      auditFile(work, asked.value);
      const { id: fileId, requestedAt } = asked.value;
      return accept({ fileId, expiresAt: addMilliseconds(requestedAt, attachmentBounds.sentWithin) });
    },
  );
}

/** What a file is sent to, which is one's own: the draft that is named, or else the case. */
async function targetOf({ rows }: Work, { draftId, applicationId }: RequestOwnUploadCommand) {
  const draft = draftId && (await lockDraft(rows, { id: draftId }));
  if (draft) {
    const { municipalityId, administration, associationId, id } = draft;
    const target: OwnFileTarget = { municipalityId, administration, associationId, draftId: id, applicationId: null };
    return { target, round: await findRound(rows, draft.roundId), state: null };
  }
  const application = draftId === null && applicationId && (await findOwnApplication(rows, applicationId));
  if (!application) return null;
  const { municipalityId, administration, associationId, id, state } = application;
  const target: OwnFileTarget = { municipalityId, administration, associationId, draftId: null, applicationId: id };
  return { target, round: null, state };
}

export interface RemoveOwnFileCommand extends Keyed {
  readonly fileId: StoredFileId;
}

/** Where a file lay, so that whoever took it off can look there again. */
export type OwnFilePlace = Pick<OwnFile, "draftId" | "applicationId">;

/** POOL-6: takes a file off a draft, or off a completion, before it is handed in. Its content goes by the clock. */
export function removeOwnFile(context: RequestContext, command: RemoveOwnFileCommand) {
  return carryOut(
    context,
    { operation: "removeOwnFile", input: command },
    async (work): Promise<Outcome<OwnFilePlace, RefusalIn<typeof removeRule> | AnyRefusal>> => {
      const file = await findOwnFile(work.rows, command.fileId);
      if (file === null) return refuse("NOT_FOUND");
      const removed = removeRule(file, work.acting);
      if (!removed.ok) return removed;
      if (!(await dropOwnFile(work.transaction, file))) return refuse("NOT_FOUND");
      auditFile(work, removed.value);
      return accept({ draftId: file.draftId, applicationId: file.applicationId });
    },
  );
}
