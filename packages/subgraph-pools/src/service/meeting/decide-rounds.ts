import { decideRound } from "@indgang/domain/pools";
import { findRoundsWithOpenCases } from "../../store/application/find-for-change.store.ts";
import { saveRound } from "../../store/pool/save-round.store.ts";
import type { Work } from "../carry-out.ts";

/** POOL-3: rounds that have come to their end are decided from now on. One that somebody else changes at this moment is left to them. */
export async function decideRounds(
  { rows, transaction, acting, audit }: Work,
  roundIds: readonly string[],
): Promise<void> {
  for (const round of await findRoundsWithOpenCases(rows, [...new Set(roundIds)])) {
    const decided = decideRound(round, round.openCases, acting.now);
    if (decided === null || !(await saveRound(transaction, round, decided))) continue;
    audit({ chain: round.administration, subject: `FundingRound ${round.id}`, detail: { decidedAt: acting.now } });
  }
}
