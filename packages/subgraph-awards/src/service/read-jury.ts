import type { AwardCycleId, PrizeCategoryId } from "@indgang/domain/kernel";
import {
  awardCycleStateAt,
  isJuryStaff,
  jurorOf,
  missingBallots,
  runsPrizes,
  type AwardCycleState,
  type CycleState,
  type Juror,
  type NominationState,
  type PrizeCategory,
} from "@indgang/domain/awards";
import type { RequestContext } from "@indgang/subgraph-kit";
import DataLoader from "dataloader";
import { findBallots } from "../store/ballot.store.ts";
import { findCycles } from "../store/cycle.store.ts";
import { findInterests } from "../store/interests.store.ts";
import { countNominations, findCandidates } from "../store/nomination.store.ts";
import { findPrizes } from "../store/prize.store.ts";
import type { Work } from "./carry-out.ts";
import { withinJury } from "./within-jury.ts";

/** How far the jury has come in one category, in numbers. */
export interface SeenCategory {
  readonly category: PrizeCategory;
  /** How many nominations the viewer may see in each state. */
  readonly counts: Readonly<Record<NominationState, number>>;
  readonly ballotsSubmitted: number;
  readonly ballotsMissing: number;
}

/** AWARD-2: a cycle as its jury's staff sees it. */
export interface SeenJury extends CycleState {
  readonly state: AwardCycleState;
  readonly isSecretariat: boolean;
  readonly own: Juror | null;
  readonly categories: readonly SeenCategory[];
}

/** AWARD-2: the juries of cycles, all of a step in one transaction; null for everybody who is not of the jury's staff. */
export function juryOfCycle(context: RequestContext): DataLoader<AwardCycleId, SeenJury | null> {
  return new DataLoader(async (ids) => {
    const seen = await withinJury(context, new Map<string, SeenJury>(), (work) => readJuries(work, ids));
    return ids.map((id) => seen.get(id) ?? null);
  });
}

async function readJuries(work: Work, ids: readonly AwardCycleId[]): Promise<Map<string, SeenJury>> {
  const { transaction, acting } = work;
  const { viewer, now } = acting;
  const { municipalityId } = viewer;
  const found = await findCycles(transaction, municipalityId, { id: { in: [...ids] } });
  const mine = found.filter(({ cycle }) => isJuryStaff(viewer, cycle, now));
  const read = await readCategories(work, mine);
  return new Map(
    mine.map((state) => [
      state.cycle.id,
      {
        ...state,
        state: awardCycleStateAt(state.cycle, state.decision, now),
        isSecretariat: runsPrizes(viewer, state.cycle),
        own: jurorOf(viewer, state.cycle, now),
        categories: read(state),
      },
    ]),
  );
}

const none: Readonly<Record<NominationState, number>> = {
  UNCONFIRMED: 0,
  RECEIVED: 0,
  ELIGIBLE: 0,
  INELIGIBLE: 0,
  WITHDRAWN: 0,
};

/** Six statements, however many cycles; none where there are none. */
async function readCategories(
  { transaction, acting }: Work,
  states: readonly CycleState[],
): Promise<(state: CycleState) => readonly SeenCategory[]> {
  const { municipalityId } = acting.viewer;
  const ids = states.map(({ cycle }) => cycle.id);
  if (ids.length === 0) return () => [];
  const prizes = await findPrizes(transaction, municipalityId, [...new Set(states.map(({ cycle }) => cycle.prizeId))]);
  const counts = await countNominations(transaction, municipalityId, ids);
  const candidates = await findCandidates(transaction, municipalityId, ids);
  const ballots = await findBallots(transaction, municipalityId, ids);
  const interests = await findInterests(transaction, municipalityId, ids);
  return ({ cycle, decision }) => {
    const prize = prizes.get(cycle.prizeId);
    const isUsed = (id: PrizeCategoryId): boolean => decision.awards.some(({ categoryId }) => categoryId === id);
    const categories = prize?.categories.filter((each) => !each.isRetired || isUsed(each.id)) ?? [];
    return categories.map((category) => {
      const judged = {
        cycle,
        candidates: candidates.filter((each) => each.cycleId === cycle.id && each.categoryId === category.id),
        ballots: (ballots.get(cycle.id) ?? []).filter(({ categoryId }) => categoryId === category.id),
        interests: interests(cycle.id),
      };
      const counted = counts.filter((each) => each.cycleId === cycle.id && each.categoryId === category.id);
      return {
        category,
        counts: { ...none, ...Object.fromEntries(counted.map(({ state, count }) => [state, count])) },
        ballotsSubmitted: judged.ballots.filter(({ submittedAt }) => submittedAt !== null).length,
        ballotsMissing: cycle.phase === "JUDGING" ? missingBallots(judged, acting.now).length : 0,
      };
    });
  };
}
