import { accept, refuse, type AwardCycleId, type Outcome, type PrizeId, type Refusal } from "@indgang/domain/kernel";
import { dateAt } from "@indgang/domain/kernel";
import {
  openCycle as open,
  recusalsToRecord,
  sitsNow,
  type CycleState,
  type JudgedCycle,
  type OpenCycleInput,
} from "@indgang/domain/awards";
import type { Keyed, RequestContext, UnitOfWork } from "@indgang/subgraph-kit";
import { findCycle, findPossibleJurors, findPublicCycle, holdDecision, yearsOf } from "../store/cycle.store.ts";
import { addRecusals, findInterests } from "../store/interests.store.ts";
import { findCandidates } from "../store/nomination.store.ts";
import { findPrize } from "../store/prize.store.ts";
import { insertCycle, saveCycle } from "../store/save-cycle.store.ts";
import { auditAward, carryOut, kept, type AnyRefusal, type RefusalIn, type Work } from "./carry-out.ts";
import { ids } from "./prizes.ts";

/** AWARD-1: announces a year of a prize. The answer is its id. */
export function openCycle(
  context: RequestContext,
  prizeId: PrizeId | null,
  input: OpenCycleInput & Keyed,
): Promise<Outcome<AwardCycleId, RefusalIn<typeof open> | AnyRefusal>> {
  const request = { operation: "openCycle", input: { ...input, prizeId } as typeof input };
  return carryOut(context, request, async (work): Promise<Outcome<AwardCycleId, RefusalIn<typeof open>>> => {
    const { transaction, acting } = work;
    const { municipalityId, administration } = context.viewer;
    const prize = prizeId && (await findPrize(transaction, municipalityId, prizeId));
    if (prize === null) return refuse("NOT_FOUND");
    const years = await yearsOf(transaction, municipalityId, prize.id);
    const possibleJurors = administration === null ? [] : await findPossibleJurors(transaction);
    const opened = open({ prize, cycleId: ids<"AwardCycle">(), years, possibleJurors, newId: ids }, input, acting);
    if (!opened.ok) return opened;
    await insertCycle(transaction, opened.value);
    auditAward(work, `AwardCycle ${opened.value.id}`, { year: opened.value.year });
    return accept(opened.value.id);
  });
}

/** A cycle as far as the viewer's seat can see a jury at all. */
export async function cycleFor({ transaction, context }: Work, cycleId: AwardCycleId): Promise<CycleState | null> {
  const { municipalityId, administration, seat } = context.viewer;
  if (administration !== null || seat === "public") return findCycle(transaction, municipalityId, cycleId);
  const cycle = await findPublicCycle(transaction, municipalityId, cycleId);
  return cycle && { cycle, decision: { version: 0, awards: [], isComplete: false, minute: null, publishAt: null } };
}

/** A rule of the domain as a step takes it. */
export type CycleRule<Rule extends (...given: never[]) => Outcome<unknown>> = (
  state: CycleState,
  work: UnitOfWork,
) => Promise<ReturnType<Rule>> | ReturnType<Rule>;

/** A step of a cycle: the request, which one (null for an id that is none), and the rule. */
export interface CycleStepRequest<Refused extends Refusal> {
  readonly operation: string;
  readonly input: Keyed;
  readonly cycleId: AwardCycleId | null;
  rule(state: CycleState, work: UnitOfWork): Promise<Outcome<JudgedCycle, Refused>> | Outcome<JudgedCycle, Refused>;
}

/** Takes a step of the secretariat: the cycle is read, the rule asked, and what it says saved with its audit entry. The answer is its id. */
export function stepCycle<Refused extends Refusal>(
  context: RequestContext,
  { operation, input, cycleId, rule }: CycleStepRequest<Refused>,
): Promise<Outcome<AwardCycleId, Refused | AnyRefusal>> {
  const request = { operation, input: { ...input, cycleId } };
  return carryOut(context, request, async (work): Promise<Outcome<AwardCycleId, Refused | AnyRefusal>> => {
    const { transaction } = work;
    // A seat outside of the administrations has no right to hold anything.
    if (cycleId !== null && context.viewer.administration !== null)
      await holdDecision(transaction, context.viewer.municipalityId, cycleId);
    const state = cycleId && (await cycleFor(work, cycleId));
    if (state === null) return refuse("NOT_FOUND");
    const stepped = await rule(state, work);
    if (!stepped.ok) return stepped;
    const written = kept(await saveCycle(transaction, state.cycle, stepped.value));
    if (!written.ok) return written;
    await recordTies(work, stepped.value);
    const { id, version, phase } = stepped.value;
    auditAward(work, `AwardCycle ${id}`, { version, phase });
    return accept(id);
  });
}

/** LAW-2: while a jury judges, what its members' ties tell is written down. */
async function recordTies({ transaction, acting }: Work, cycle: JudgedCycle): Promise<void> {
  if (cycle.phase !== "JUDGING") return;
  const { municipalityId, id, jurors } = cycle;
  const candidates = await findCandidates(transaction, municipalityId, [id]);
  const interests = (await findInterests(transaction, municipalityId, [id]))(id);
  const sitting = jurors.filter((juror) => sitsNow(juror, acting.now)).map(({ personId }) => personId);
  await addRecusals(transaction, cycle, recusalsToRecord(sitting, candidates, interests, dateAt(acting.now)));
}
