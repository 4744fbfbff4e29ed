import {
  allocate,
  goesByScore,
  leftOf,
  mayAllocate,
  spreadOf,
  weightedScore,
  type AllocatedCase,
  type Allocation,
  type AllocationDraft,
  type BudgetLine,
  type Criterion,
  type FundingRound,
} from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import {
  casesToShareByRound,
  draftsByRound,
  ratingsByApplication,
  ratingsByRound,
  type ReadCase,
  type ReadRatings,
} from "../../store/pool/allocation.store.ts";
import { linesByRound } from "../../store/pool/funding-round.store.ts";
import { criteriaOfRound } from "../pool-terms.ts";

/** A round's money, the cases that it can be shared out to, and the tries at that, each worked out as things are now. */
export interface SharingOut {
  readonly cases: readonly ReadCase[];
  readonly drafts: readonly { readonly draft: AllocationDraft; readonly allocation: Allocation }[];
  /** POOL-4: the mean score of everybody who assessed a case. */
  scoreOf(of: ReadCase): Promise<number | null>;
}

/** POOL-1, POOL-9: how a round's money could be shared out; null for everybody but its own office and secretary, and nothing is read for them. */
export async function sharingOutOf(context: RequestContext, round: FundingRound): Promise<SharingOut | null> {
  if (!mayAllocate(context.viewer, round)) return null;
  const [cases, drafts, lines, criteria] = await Promise.all([
    context.use(casesToShareByRound).load(round.id),
    context.use(draftsByRound).load(round.id),
    context.use(linesByRound).load(round.id),
    criteriaOfRound(context, round),
  ]);
  const rated = drafts.some(goesByScore) ? await context.use(ratingsByRound).load(round.id) : [];
  const scored = withScores(cases, rated, criteria);
  return {
    cases,
    drafts: drafts.map((draft) => ({ draft, allocation: sharedOut(draft, scored, lines) })),
    async scoreOf({ applicationId }) {
      return meanScore(await context.use(ratingsByApplication).load(applicationId), criteria);
    },
  };
}

/** POOL-4: with the mean score of everybody who assessed; null for whom no ratings were read. */
export function withScores(
  cases: readonly ReadCase[],
  rated: readonly ReadRatings[],
  criteria: readonly Criterion[],
): readonly AllocatedCase[] {
  const byCase = Map.groupBy(rated, ({ applicationId }) => applicationId);
  return cases.map((each) => ({ ...each, score: meanScore(byCase.get(each.applicationId) ?? [], criteria) }));
}

function meanScore(rated: readonly ReadRatings[], criteria: readonly Criterion[]): number | null {
  return spreadOf(rated.map(({ ratings }) => weightedScore(ratings, criteria)))?.mean ?? null;
}

/** POOL-9: a draft's rule over the cases and what is left of the lines. */
export function sharedOut(
  draft: AllocationDraft,
  cases: readonly AllocatedCase[],
  lines: readonly BudgetLine[],
): Allocation {
  return allocate(
    draft,
    cases,
    lines.map((line) => ({ id: line.id, source: line.source, left: leftOf(line) })),
  );
}
