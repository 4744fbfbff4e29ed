import { accept, refuse, type AwardCycleId, type Outcome, type PrizeCategoryId } from "@indgang/domain/kernel";
import {
  decideAward as decide,
  mayDecideAward,
  publishAwards as publish,
  type CycleState,
  type DecideInput,
  type Prize,
  type PublishInput,
} from "@indgang/domain/awards";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findBallots } from "../store/ballot.store.ts";
import { holdDecision } from "../store/cycle.store.ts";
import { findInterests } from "../store/interests.store.ts";
import { findCandidates } from "../store/nomination.store.ts";
import { findPrize } from "../store/prize.store.ts";
import { saveDecision } from "../store/save-cycle.store.ts";
import { auditAward, carryOut, kept, type AnyRefusal, type RefusalIn, type Work } from "./carry-out.ts";
import { cycleFor } from "./cycles.ts";
import { ids } from "./prizes.ts";

/** AWARD-2: records what the jury has decided in a category. The answer is the cycle's id. */
export function decideAward(
  context: RequestContext,
  cycleId: AwardCycleId | null,
  input: Omit<DecideInput, "categoryId"> & Keyed & { readonly categoryId: PrizeCategoryId | null },
): Promise<Outcome<AwardCycleId, RefusalIn<typeof decide> | AnyRefusal>> {
  const request = { operation: "decideAward", input: { ...input, cycleId } as typeof input };
  return carryOut(context, request, async (work): Promise<Outcome<AwardCycleId, RefusalIn<typeof decide>>> => {
    const { transaction, acting } = work;
    const { municipalityId } = context.viewer;
    const found = cycleId && (await decisionOf(work, cycleId));
    const { categoryId } = input;
    if (!found || categoryId === null) return refuse("NOT_FOUND");
    const { id } = found.cycle;
    const candidates = await findCandidates(transaction, municipalityId, [id], categoryId);
    const ballots = (await findBallots(transaction, municipalityId, [id], categoryId)).get(id) ?? [];
    const interests = (await findInterests(transaction, municipalityId, [id]))(id);
    const state = { ...found, candidates, ballots, interests, awardId: ids<"Award">() };
    const decided = decide(state, { ...input, categoryId }, acting);
    if (!decided.ok) return decided;
    const written = kept(await saveDecision(transaction, found, found.decision, decided.value));
    if (!written.ok) return written;
    auditAward(work, `AwardCycle ${id}`, { categoryId });
    return accept(id);
  });
}

/** AWARD-1, AWARD-2: sets the instant from which the winners are public. The answer is the cycle's id. */
export function publishAwards(
  context: RequestContext,
  cycleId: AwardCycleId | null,
  input: PublishInput & Keyed,
): Promise<Outcome<AwardCycleId, RefusalIn<typeof publish> | AnyRefusal>> {
  const request = { operation: "publishAwards", input: { ...input, cycleId } as typeof input };
  return carryOut(context, request, async (work): Promise<Outcome<AwardCycleId, RefusalIn<typeof publish>>> => {
    const found = cycleId && (await decisionOf(work, cycleId));
    if (!found) return refuse("NOT_FOUND");
    const published = publish(found, input, work.acting);
    if (!published.ok) return published;
    const written = kept(await saveDecision(work.transaction, found, found.decision, published.value));
    if (!written.ok) return written;
    auditAward(work, `AwardCycle ${found.cycle.id}`);
    return accept(found.cycle.id);
  });
}

/** The cycle with its decision held, for those who may decide; to all others as it is. Null where the seat can see no jury. */
async function decisionOf(work: Work, cycleId: AwardCycleId): Promise<(CycleState & { readonly prize: Prize }) | null> {
  const { transaction, context, acting } = work;
  const { municipalityId, administration, seat } = context.viewer;
  if (administration === null && seat !== "public") return null;
  const before = await cycleFor(work, cycleId);
  if (!before) return null;
  const isDeciding = mayDecideAward(acting.viewer, before.cycle, acting.now);
  if (isDeciding) await holdDecision(transaction, municipalityId, cycleId);
  // What was decided while this waited is what is decided upon.
  const state = isDeciding ? await cycleFor(work, cycleId) : before;
  const prize = state && (await findPrize(transaction, municipalityId, state.cycle.prizeId));
  return state && prize && { ...state, prize };
}
