import type { Transaction } from "@indgang/database";
import type { Prize } from "@indgang/domain/awards";

/** Writes a new prize, or one anew; false when somebody was first, or the wall kept it as it was. Nothing that earlier years use is deleted. */
export async function savePrizeRows(transaction: Transaction, prize: Prize): Promise<boolean> {
  const { id, municipalityId, administration: administrationId, version, name, aims, restYears } = prize;
  const words = { version, name, aims, restYears };
  if (version === 1) await transaction.prize.createMany({ data: [{ municipalityId, administrationId, id, ...words }] });
  else {
    const where = { municipalityId, id, version: version - 1 };
    const { count } = await transaction.prize.updateMany({ where, data: words });
    if (count !== 1) return false;
  }
  const key = { municipalityId, administrationId, prizeId: id };
  for (const [position, category] of prize.categories.entries()) {
    const { count } = await transaction.prizeCategory.updateMany({
      where: { municipalityId, id: category.id },
      data: { position, kind: category.kind, name: category.name, isRetired: category.isRetired },
    });
    if (count === 0) await transaction.prizeCategory.createMany({ data: [{ ...key, position, ...category }] });
  }
  for (const [position, criterion] of prize.criteria.entries()) {
    const { id: criterionId, ...data } = criterion;
    const { count } = await transaction.prizeCriterion.updateMany({
      where: { municipalityId, id: criterionId },
      data: { position, ...data },
    });
    if (count === 0) await transaction.prizeCriterion.createMany({ data: [{ ...key, position, ...criterion }] });
  }
  return true;
}
