import {
  accept,
  asId,
  dateAt,
  refuse,
  type AwardCycleId,
  type NominationId,
  type Outcome,
  type PrizeCategoryId,
  type Refusal,
} from "@indgang/domain/kernel";
import {
  ballotsComplete,
  declareJuryInterest as declare,
  isEveryBallotIn,
  jurorOf,
  recusalsToRecord,
  type BallotState,
  type JuryBallot,
} from "@indgang/domain/awards";
import type { Keyed, RequestContext, UnitOfWork } from "@indgang/subgraph-kit";
import { findBallots, saveBallot, takeOutScores, voteInTurn } from "../store/ballot.store.ts";
import { addRecusals, findInterests } from "../store/interests.store.ts";
import { findCandidates } from "../store/nomination.store.ts";
import { findPrize } from "../store/prize.store.ts";
import { auditAward, carryOut, kept, type AnyRefusal, type RefusalIn, type Work } from "./carry-out.ts";
import { cycleFor } from "./cycles.ts";
import { tellOfAward } from "./tell-of-award.ts";
import { nominationFor } from "./treat-nomination.ts";

/** Which ballot: the viewer's own, in one category of one year. */
export interface BallotOf {
  readonly cycleId: AwardCycleId;
  readonly categoryId: PrizeCategoryId;
}

/** A rule of the domain as a step takes it. */
export type BallotRule<Rule extends (...given: never[]) => Outcome<unknown>> = (
  state: BallotState,
  by: UnitOfWork["acting"],
) => ReturnType<Rule>;

/** A step of the viewer's own ballot, and the rule. */
export interface BallotRequest<Refused extends Refusal> {
  readonly operation: string;
  readonly input: Keyed;
  readonly of: BallotOf | null;
  rule(state: BallotState, by: UnitOfWork["acting"]): Outcome<JuryBallot, Refused>;
}

/** AWARD-2: takes a step of the viewer's own ballot. What ties tell of the viewer is written down first. The answer says which ballot it is. */
export function stepBallot<Refused extends Refusal>(
  context: RequestContext,
  { operation, input, of, rule }: BallotRequest<Refused>,
): Promise<Outcome<BallotOf, Refused | AnyRefusal>> {
  const request = { operation, input: { ...input, ...of } };
  return carryOut(context, request, async (work): Promise<Outcome<BallotOf, Refused | AnyRefusal>> => {
    const { transaction, acting } = work;
    const state = of && (await ownBallot(work, of));
    if (!state || !of) return refuse("NOT_FOUND");
    const stepped = rule(state, acting);
    if (!stepped.ok) return stepped;
    const { cycle, candidates, interests } = state;
    const { personId } = acting.viewer;
    const found = recusalsToRecord(personId === null ? [] : [personId], candidates, interests, dateAt(acting.now));
    await addRecusals(transaction, cycle, found);
    const isVote = stepped.value.submittedAt !== null;
    if (isVote) await voteInTurn(transaction, cycle.id);
    const written = kept(await saveBallot(transaction, cycle, state.ballot, stepped.value));
    if (!written.ok) return written;
    if (isVote && (await isLastVote(work, state))) await tellOfAward(work, cycle, ballotsComplete(cycle));
    auditAward(work, `AwardCycle ${cycle.id}`, { categoryId: of.categoryId, version: stepped.value.version });
    return accept(of);
  });
}

/** AWARD-2: whether, with the vote that was written, no ballot is missing in any category. */
async function isLastVote({ transaction, acting }: Work, { cycle, interests }: BallotState): Promise<boolean> {
  const { municipalityId, id } = cycle;
  const candidates = await findCandidates(transaction, municipalityId, [id]);
  const ballots = (await findBallots(transaction, municipalityId, [id])).get(id) ?? [];
  return isEveryBallotIn({ cycle, candidates, ballots, interests }, acting.now);
}

/** The viewer's own ballot, begun or not, with what it is judged by; null where the seat can see no jury. */
export async function ownBallot(work: Work, { cycleId, categoryId }: BallotOf): Promise<BallotState | null> {
  const { transaction, context, acting } = work;
  const { municipalityId, administration, seat } = context.viewer;
  if (administration === null && seat !== "public") return null;
  const state = await cycleFor(work, cycleId);
  const prize = state && (await findPrize(transaction, municipalityId, state.cycle.prizeId));
  if (!state || !prize || !prize.categories.some(({ id }) => id === categoryId)) return null;
  const candidates = await findCandidates(transaction, municipalityId, [cycleId], categoryId);
  const ballots = await findBallots(transaction, municipalityId, [cycleId], categoryId);
  const interests = (await findInterests(transaction, municipalityId, [cycleId]))(cycleId);
  const jurorId = jurorOf(acting.viewer, state.cycle, acting.now)?.id;
  const begun = ballots.get(cycleId)?.find((ballot) => ballot.jurorId === jurorId);
  // Whoever is no juror is refused by the rule, whatever ballot it is asked about.
  const none: JuryBallot = {
    categoryId,
    jurorId: jurorId ?? asId<"Juror">(""),
    version: 0,
    submittedAt: null,
    scores: [],
  };
  return { ...state, prize, ballot: begun ?? none, candidates, interests };
}

/** LAW-2: the viewer, a juror, has an interest in a nomination. The answer is its id. */
export function declareJuryInterest(
  context: RequestContext,
  nominationId: NominationId | null,
  input: Keyed & { readonly version: number; readonly reason: string },
): Promise<Outcome<NominationId, RefusalIn<typeof declare> | AnyRefusal>> {
  const request = { operation: "declareJuryInterest", input: { ...input, nominationId } as typeof input };
  return carryOut(context, request, async (work): Promise<Outcome<NominationId, RefusalIn<typeof declare>>> => {
    const state = nominationId && (await nominationFor(work, nominationId));
    if (!state) return refuse("NOT_FOUND");
    const declared = declare(state, input, work.acting);
    if (!declared.ok) return declared;
    const { transaction } = work;
    const { cycle, nomination } = state;
    const { personId } = work.acting.viewer;
    if (declared.value !== null) await addRecusals(transaction, cycle, [declared.value]);
    if (personId !== null) await takeOutScores(transaction, cycle.municipalityId, nomination.id, personId);
    auditAward(work, `Nomination ${nomination.id}`, { cycleId: cycle.id });
    return accept(nomination.id);
  });
}
