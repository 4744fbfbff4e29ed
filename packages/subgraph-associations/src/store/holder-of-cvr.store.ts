import { databaseFault, type Transaction } from "@indgang/database";
import type { RequestContext } from "@indgang/subgraph-kit";
import { asId, type AssociationId, type Cvr, type MunicipalityId } from "@indgang/domain/kernel";

/** Who has the number in the directory; null when nobody has. */
export async function holderOfCvr(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  cvr: Cvr,
): Promise<AssociationId | null> {
  const where = { municipalityId_cvr: { municipalityId, cvr } };
  const holder = await transaction.association.findUnique({ where, select: { id: true } });
  return holder && asId<"Association">(holder.id);
}

/** The same outside of a transaction, after one was rolled back. */
export async function currentHolderOfCvr({ seat }: RequestContext, cvr: Cvr): Promise<AssociationId | null> {
  const [holder] = await seat.query<{ readonly id: AssociationId }>({
    name: "holder-of-cvr",
    text: "SELECT id FROM association WHERE cvr = $1",
    values: [cvr],
  });
  return holder?.id ?? null;
}

/** Whether a write failed because the number stands in the directory already. */
export function breaksCvrConstraint(error: unknown): boolean {
  return databaseFault(error)?.constraint === "association_municipality_id_cvr_key";
}
