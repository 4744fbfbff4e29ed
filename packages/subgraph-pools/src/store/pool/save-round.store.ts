import type { Transaction } from "@indgang/database";
import type { FundingRound } from "@indgang/domain/pools";
import { toRowInstantOrNull } from "../values.ts";

/** False when the row was not as it was read. */
export async function saveRound(transaction: Transaction, before: FundingRound, after: FundingRound): Promise<boolean> {
  const { count } = await transaction.fundingRound.updateMany({
    where: { municipalityId: before.municipalityId, id: before.id, version: before.version },
    data: { version: after.version, decidedAt: toRowInstantOrNull(after.decidedAt) },
  });
  return count === 1;
}
