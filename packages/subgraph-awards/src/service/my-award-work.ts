import { dateAt, type PlainDate } from "@indgang/domain/kernel";
import {
  awardWork,
  inUse,
  isJuryStaff,
  type AwardWork,
  type JudgedCycle,
  type PrizeCategory,
} from "@indgang/domain/awards";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findBallots } from "../store/ballot.store.ts";
import { findOwnCycles } from "../store/cycle.store.ts";
import { findInterests } from "../store/interests.store.ts";
import { countNominations, findCandidates } from "../store/nomination.store.ts";
import { findPrizes } from "../store/prize.store.ts";
import type { Work } from "./carry-out.ts";
import { withinJury } from "./within-jury.ts";

/** What a year of a prize asks of the viewer. */
export interface FoundAwardWork extends AwardWork {
  readonly cycle: JudgedCycle;
  readonly prizeName: string;
  readonly category: PrizeCategory | null;
  readonly isOverdue: boolean;
}

/** AWARD-1, AWARD-2: everything that waits for the viewer, the next deadline first. */
export function myAwardWork(context: RequestContext): Promise<readonly FoundAwardWork[]> {
  return withinJury<readonly FoundAwardWork[]>(context, [], async (work) => {
    const found = await readWork(work);
    return found.toSorted(
      (left, right) =>
        compare(left.dueOn, right.dueOn) || compare(left.cycle.id, right.cycle.id) || compare(left.kind, right.kind),
    );
  });
}

function compare(left: string | PlainDate, right: string | PlainDate): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

async function readWork({ transaction, acting }: Work): Promise<readonly FoundAwardWork[]> {
  const { viewer, now } = acting;
  const { municipalityId, administration, personId } = viewer;
  if (personId === null) return [];
  const open = await findOwnCycles(transaction, municipalityId, { personId, administration });
  const cycles = open.filter(({ cycle }) => isJuryStaff(viewer, cycle, now));
  const ids = cycles.map(({ cycle }) => cycle.id);
  if (ids.length === 0) return [];
  const prizes = await findPrizes(transaction, municipalityId, [...new Set(cycles.map(({ cycle }) => cycle.prizeId))]);
  const counts = await countNominations(transaction, municipalityId, ids);
  const candidates = await findCandidates(transaction, municipalityId, ids);
  const ballots = await findBallots(transaction, municipalityId, ids);
  const interests = await findInterests(transaction, municipalityId, ids);
  return cycles.flatMap((state) => {
    const { cycle } = state;
    const prize = prizes.get(cycle.prizeId);
    const waiting = counts.filter((each) => each.cycleId === cycle.id && each.state === "RECEIVED");
    const categories = inUse(prize?.categories ?? []);
    const judged = categories.map(({ id }) => ({
      categoryId: id,
      cycle,
      candidates: candidates.filter((each) => each.cycleId === cycle.id && each.categoryId === id),
      ballots: (ballots.get(cycle.id) ?? []).filter(({ categoryId }) => categoryId === id),
      interests: interests(cycle.id),
    }));
    const unchecked = waiting.reduce((sum, { count }) => sum + count, 0);
    return awardWork({ ...state, unchecked, categories: judged }, acting).map((item) => ({
      ...item,
      cycle,
      prizeName: prize?.name ?? "",
      category: categories.find(({ id }) => id === item.categoryId) ?? null,
      isOverdue: item.dueOn < dateAt(now),
    }));
  });
}
