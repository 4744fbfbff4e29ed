import { newId } from "@indgang/database";
import { accept } from "@indgang/domain/kernel";
import { saveCriteria as rule, type CriteriaInput } from "@indgang/domain/pool-setup";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findAnnouncedRounds, findCriteria, findGeneralCriteria } from "../../store/setup/find-setup.store.ts";
import { saveCriteriaRows } from "../../store/setup/save-pool.store.ts";
import { changePool, type OfPool } from "./keep-pools.ts";

/** POOL-4: says by what applications are assessed from a day on. */
export function saveCriteria(context: RequestContext, command: OfPool & CriteriaInput) {
  return changePool(context, { operation: "saveCriteria", input: command }, command.poolId, async (pool, work) => {
    const { rows, transaction, acting } = work;
    const criteria = await findCriteria(rows, pool.id);
    const general = await findGeneralCriteria(rows);
    const rounds = await findAnnouncedRounds(rows, pool.id);
    const kept = rule({ pool, criteria, general, rounds, newId: () => newId<"Criterion">() }, command, acting);
    if (!kept.ok) return kept;
    await saveCriteriaRows(transaction, pool, criteria, kept.value.criteria);
    return accept(kept.value.pool);
  });
}
