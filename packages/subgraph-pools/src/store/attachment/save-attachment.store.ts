import type { Transaction } from "@indgang/database";
import type { Attachment, StoredFile } from "@indgang/domain/attachments";
import type { ApplicationId } from "@indgang/domain/kernel";
import { toRowInstant, toRowInstantOrNull } from "../values.ts";

/**
 * Nobody else puts a document on the case, or takes one off, until the transaction ends. Not by the case's own row: the service desk keeps
 * documents of cases that it cannot change, and so cannot lock (POOL-2).
 */
export async function lockAttachmentsOf(transaction: Transaction, applicationId: ApplicationId): Promise<void> {
  await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`attachments ${applicationId}`}, 0))::text`;
}

/** Writes down that a file is about to come. */
export async function insertFile(transaction: Transaction, file: StoredFile): Promise<void> {
  const { municipalityId, administration, id, state, name, format, size, mayHoldCpr, requestedById } = file;
  await transaction.storedFile.create({
    data: {
      municipalityId,
      administrationId: administration,
      id,
      state,
      name,
      format,
      size,
      mayHoldCpr,
      requestedById,
      requestedAt: toRowInstant(file.requestedAt),
    },
    select: { id: true },
  });
}

export async function insertAttachment(transaction: Transaction, attachment: Attachment): Promise<void> {
  const { municipalityId, administration, id, version, applicationId, state, kind, attachedById, file } = attachment;
  await transaction.attachment.create({
    data: {
      municipalityId,
      administrationId: administration,
      id,
      version,
      applicationId,
      fileId: file.id,
      state,
      kind,
      attachedAt: toRowInstant(attachment.attachedAt),
      attachedById,
    },
    select: { id: true },
  });
}

/** Writes that a document was taken off. False when the wall, or a change in between, kept it as it was. */
export async function saveRemoval(
  transaction: Transaction,
  before: Attachment,
  { version, state, removedAt, removedById, removalReason }: Attachment,
): Promise<boolean> {
  const { municipalityId, id } = before;
  const { count } = await transaction.attachment.updateMany({
    where: { municipalityId, id, version: before.version },
    data: { version, state, removedAt: toRowInstantOrNull(removedAt), removedById, removalReason },
  });
  return count === 1;
}
