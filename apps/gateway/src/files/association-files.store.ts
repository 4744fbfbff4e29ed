import { appendAudit, type Transaction } from "@indgang/database";
import { attachmentBounds, type FileFormat } from "@indgang/domain/attachments";
import { addMilliseconds, auditPayload, type Instant, type Viewer } from "@indgang/domain/kernel";
import type { AwaitedFile, CameFile, OpenedFile } from "./file-rows.type.ts";

/** A file of the viewer's association, at that moment. */
interface OfAssociation {
  readonly municipalityId: number;
  readonly id: string;
}

/** LAW-7: what the person, and nobody else of the association, may send now. */
export async function awaitedOfAssociation(
  transaction: Transaction,
  of: OfAssociation,
  personId: string,
  now: Instant,
): Promise<AwaitedFile | null> {
  const since = new Date(addMilliseconds(now, -attachmentBounds.sentWithin));
  const found = await transaction.associationFile.findFirst({
    where: { ...of, state: "AWAITED", requestedById: personId, requestedAt: { gt: since } },
    select: { id: true, size: true, format: true },
  });
  return found as AwaitedFile | null;
}

/** Notes that it came. False when it came before, or what it was for is gone. */
export async function noteOfAssociation(
  transaction: Transaction,
  of: OfAssociation,
  { state, sha256, holdsCpr }: CameFile,
  now: Instant,
): Promise<boolean> {
  const { count } = await transaction.associationFile.updateMany({
    where: { ...of, state: "AWAITED" },
    data: { state, sha256, storedAt: new Date(now), ...(holdsCpr ? { mayHoldCpr: true } : {}) },
  });
  return count === 1;
}

/**
 * POOL-6, LAW-6, LAW-7: what an association sent itself, while it waits to be handed in and on its case. That it was opened is written into the
 * shared chain: the association's seat writes into no administration's.
 */
export async function openedByAssociation(
  transaction: Transaction,
  of: OfAssociation,
  viewer: Viewer,
  { now, correlationId }: { readonly now: Instant; readonly correlationId: string },
): Promise<OpenedFile | null> {
  const [file] = await transaction.$queryRaw<OpenedFile[]>`
    SELECT id::text, name, format, size, sha256 FROM association_file
      WHERE id = ${of.id}::uuid AND state = 'READY' AND num_nonnulls(draft_id, application_id) = 1
    UNION ALL SELECT id::text, name, format, size, sha256 FROM wall.own_documents() WHERE id = ${of.id}::uuid AND state = 'READY'`;
  if (file === undefined) return null;
  const payload = auditPayload({
    municipalityId: viewer.municipalityId,
    chain: "shared",
    at: now,
    actorId: viewer.personId,
    operation: "openOwnFile",
    subject: `AssociationFile ${file.id}`,
    correlationId,
    detail: {},
  });
  await appendAudit(transaction, of.municipalityId, [{ chain: "shared", payload }]);
  return { ...file, format: file.format satisfies FileFormat };
}
