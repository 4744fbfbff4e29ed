import type { NominationId } from "@indgang/domain/kernel";
import {
  isJuryStaff,
  mayReadNomination,
  mayReadNominator,
  mayReadScoresOf,
  type CycleState,
  type Interests,
  type Nomination,
} from "@indgang/domain/awards";
import { emptyPage, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import DataLoader from "dataloader";
import { findCycles } from "../store/cycle.store.ts";
import { findInterests } from "../store/interests.store.ts";
import { findNominations, listNominations, type NominationCriteria } from "../store/nomination.store.ts";
import type { Work } from "./carry-out.ts";
import { withinJury } from "./within-jury.ts";

/** A nomination as somebody of the jury's staff sees it. */
export interface SeenNomination {
  readonly nomination: Nomination;
  readonly isNominatorOpen: boolean;
  /** LAW-2: the viewer takes no part in it. */
  readonly isRecused: boolean;
}

/** AWARD-2: a nomination as the viewer sees it; null for whoever may not (mayReadNomination). */
export function seeNomination(
  nomination: Nomination,
  { cycle }: CycleState,
  interests: Interests,
  { acting }: Work,
): SeenNomination | null {
  const { viewer, now } = acting;
  if (!mayReadNomination(viewer, nomination, cycle, now)) return null;
  const isRecused = !mayReadScoresOf(viewer, nomination, interests, now);
  return { nomination, isNominatorOpen: mayReadNominator(viewer, cycle), isRecused };
}

/** AWARD-2: a page of the nominations of a cycle; empty for everybody who is not of the jury's staff. */
export function readNominations(
  context: RequestContext,
  criteria: NominationCriteria,
  page: Page,
): Promise<PageOfNodes<SeenNomination>> {
  return withinJury<PageOfNodes<SeenNomination>>(context, emptyPage, async (work) => {
    const { transaction, acting } = work;
    const { municipalityId } = acting.viewer;
    const [state] = await findCycles(transaction, municipalityId, { id: criteria.cycleId });
    if (!state || !isJuryStaff(acting.viewer, state.cycle, acting.now)) return emptyPage;
    const found = await listNominations(transaction, municipalityId, criteria, page);
    const interests = await findInterests(transaction, municipalityId, [state.cycle.id]);
    const nodes = found.nodes.flatMap(
      (nomination) => seeNomination(nomination, state, interests(state.cycle.id), work) ?? [],
    );
    return { ...found, nodes, cursorOf: ({ nomination }) => found.cursorOf(nomination) };
  });
}

/** AWARD-2: nominations by id, all of a step in one transaction; null for everybody who is not of the jury's staff. */
export function nominationById(context: RequestContext): DataLoader<NominationId, SeenNomination | null> {
  return new DataLoader(async (ids) => {
    const seen = await withinJury(context, new Map<string, SeenNomination>(), async (work) => {
      const { transaction, acting } = work;
      const { municipalityId } = acting.viewer;
      const found = await findNominations(transaction, municipalityId, ids);
      const cycleIds = [...new Set(found.map(({ cycleId }) => cycleId))];
      if (cycleIds.length === 0) return new Map();
      const states = await findCycles(transaction, municipalityId, { id: { in: cycleIds } });
      const stateOf = new Map(states.map((state) => [state.cycle.id, state]));
      const interests = await findInterests(transaction, municipalityId, cycleIds);
      return new Map(
        found.flatMap((nomination) => {
          const state = stateOf.get(nomination.cycleId);
          const one = state && seeNomination(nomination, state, interests(nomination.cycleId), work);
          return one ? [[nomination.id, one] as const] : [];
        }),
      );
    });
    return ids.map((id) => seen.get(id) ?? null);
  });
}
