import type { Transaction } from "@indgang/database";
import { refuse, type AssociationId, type MunicipalityId, type Refusal } from "@indgang/domain/kernel";
import type { Association } from "@indgang/domain/associations";
import { fromRecord, toRecord } from "./association-record.ts";

/** The entry as the transaction sees it; null when there is none. */
export async function readAssociation(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  id: AssociationId,
): Promise<Association | null> {
  const record = await transaction.association.findUnique({ where: { municipalityId_id: { municipalityId, id } } });
  return record && fromRecord(record);
}

export async function insertAssociation(transaction: Transaction, entry: Association): Promise<void> {
  const { municipalityId, id, registeredAt } = entry;
  const data = { ...toRecord(entry), municipalityId, id, createdAt: new Date(registeredAt) };
  await transaction.association.create({ data, select: { id: true } });
}

/** Writes `after` over `before`; a STALE_VERSION instead when somebody was quicker since `before` was read. */
export async function saveAssociation(
  transaction: Transaction,
  before: Association,
  after: Association,
): Promise<{ readonly ok: false; readonly refusal: Refusal<"STALE_VERSION"> } | null> {
  const { municipalityId, id, version } = before;
  const { count } = await transaction.association.updateMany({
    where: { municipalityId, id, version },
    data: toRecord(after),
  });
  if (count === 1) return null;
  const now = await readAssociation(transaction, municipalityId, id);
  return refuse("STALE_VERSION", { currentVersion: now?.version ?? version });
}
