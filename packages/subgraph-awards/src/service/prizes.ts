import { newId } from "@indgang/database";
import { accept, asId, refuse, type Id, type Outcome, type PrizeId } from "@indgang/domain/kernel";
import { createPrize as create, isUnderWay, savePrize as save, type PrizeInput } from "@indgang/domain/awards";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findCycles } from "../store/cycle.store.ts";
import { findPrize } from "../store/prize.store.ts";
import { savePrizeRows } from "../store/save-prize.store.ts";
import { auditAward, carryOut, kept, type AnyRefusal, type RefusalIn } from "./carry-out.ts";

/** Ids of the database's kind. */
export const ids = <Kind extends string>(): Id<Kind> => asId<Kind>(newId());

/** AWARD-1: founds a prize of the viewer's administration. The answer is its id. */
export async function createPrize(
  context: RequestContext,
  input: PrizeInput & Keyed,
): Promise<Outcome<PrizeId, RefusalIn<typeof create> | AnyRefusal>> {
  const { municipalityId, administration } = context.viewer;
  if (administration === null) return refuse("NOT_ALLOWED");
  return carryOut(context, { operation: "createPrize", input }, async (work) => {
    const made = create({ municipalityId, administration, prizeId: ids<"Prize">(), newId: ids }, input, work.acting);
    if (!made.ok) return made;
    await savePrizeRows(work.transaction, made.value);
    auditAward(work, `Prize ${made.value.id}`, { version: 1 });
    return accept(made.value.id);
  });
}

/** AWARD-1: writes a prize anew. */
export function savePrize(
  context: RequestContext,
  prizeId: PrizeId | null,
  input: PrizeInput & Keyed & { readonly version: number },
): Promise<Outcome<PrizeId, RefusalIn<typeof save> | AnyRefusal>> {
  return carryOut(
    context,
    { operation: "savePrize", input: { ...input, prizeId } as typeof input },
    async (work): Promise<Outcome<PrizeId, RefusalIn<typeof save>>> => {
      const { transaction, acting } = work;
      const { municipalityId } = context.viewer;
      const prize = prizeId && (await findPrize(transaction, municipalityId, prizeId));
      if (prize === null) return refuse("NOT_FOUND");
      // Whoever may not save it may not see its juries either.
      const isOwn = acting.viewer.administration === prize.administration;
      const cycles = isOwn ? await findCycles(transaction, municipalityId, { prizeId: prize.id }) : [];
      const underWay = cycles.some(({ cycle, decision }) => isUnderWay(cycle, decision, acting.now));
      const saved = save({ prize, isUnderWay: underWay, newId: ids }, input, acting);
      if (!saved.ok) return saved;
      const written = kept(await savePrizeRows(transaction, saved.value));
      if (!written.ok) return written;
      auditAward(work, `Prize ${prize.id}`, { version: saved.value.version });
      return accept(prize.id);
    },
  );
}
