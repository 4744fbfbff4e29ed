import { accept, refuse, type NominationId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import type { Nomination, TreatNominationState } from "@indgang/domain/awards";
import type { Keyed, RequestContext, UnitOfWork } from "@indgang/subgraph-kit";
import { holdDecision } from "../store/cycle.store.ts";
import { findInterests } from "../store/interests.store.ts";
import { findNominations, findWinners } from "../store/nomination.store.ts";
import { findPrize } from "../store/prize.store.ts";
import { saveNomination } from "../store/save-nomination.store.ts";
import { auditAward, carryOut, kept, type AnyRefusal, type Work } from "./carry-out.ts";
import { cycleFor } from "./cycles.ts";

/** A rule of the domain as a step takes it. */
export type TreatRule<Rule extends (...given: never[]) => Outcome<unknown>> = (
  state: TreatNominationState,
  by: UnitOfWork["acting"],
) => ReturnType<Rule>;

/** A step of one nomination: the request, which one (null for an id that is none), and the rule. */
export interface TreatRequest<Refused extends Refusal> {
  readonly operation: string;
  readonly input: Keyed;
  readonly nominationId: NominationId | null;
  rule(state: TreatNominationState, by: UnitOfWork["acting"]): Outcome<Nomination, Refused>;
}

/** AWARD-2: takes a step of a nomination. The answer is its id. */
export function treatNomination<Refused extends Refusal>(
  context: RequestContext,
  { operation, input, nominationId, rule }: TreatRequest<Refused>,
): Promise<Outcome<NominationId, Refused | AnyRefusal>> {
  const request = { operation, input: { ...input, nominationId } };
  return carryOut(context, request, async (work): Promise<Outcome<NominationId, Refused | AnyRefusal>> => {
    const state = nominationId && (await nominationFor(work, nominationId));
    if (!state) return refuse("NOT_FOUND");
    const treated = rule(state, work.acting);
    if (!treated.ok) return treated;
    const written = kept(await saveNomination(work.transaction, state.nomination, treated.value));
    if (!written.ok) return written;
    const { id, version } = treated.value;
    auditAward(work, `Nomination ${id}`, { version, cycleId: state.cycle.id });
    return accept(id);
  });
}

/** A nomination with everything that a rule about it asks; null where the viewer's seat can see none. */
export async function nominationFor(work: Work, nominationId: NominationId): Promise<TreatNominationState | null> {
  const { transaction, context } = work;
  const { municipalityId, administration, seat } = context.viewer;
  if (administration === null && seat !== "public") return null;
  const [nomination] = await findNominations(transaction, municipalityId, [nominationId]);
  if (!nomination) return null;
  if (administration !== null) await holdDecision(transaction, municipalityId, nomination.cycleId);
  const state = await cycleFor(work, nomination.cycleId);
  const prize = state && (await findPrize(transaction, municipalityId, state.cycle.prizeId));
  if (!state || !prize) return null;
  const interests = (await findInterests(transaction, municipalityId, [state.cycle.id]))(state.cycle.id);
  const winners = await findWinners(transaction, municipalityId, prize.id);
  return { ...state, prize, nomination, interests, winners };
}
