import {
  allocate,
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
import { casesToShareByRound, draftsByRound, type ReadCase } from "../../store/pool/allocation.store.ts";
import { linesByRound } from "../../store/pool/funding-round.store.ts";
import { criteriaOfRound } from "../pool-terms.ts";

export type CaseToShare = ReadCase & Pick<AllocatedCase, "score">;

/** A round's money, the cases that it can be shared out to, and the tries at that, each worked out as things are now. */
export interface SharingOut {
  readonly cases: readonly CaseToShare[];
  readonly drafts: readonly { readonly draft: AllocationDraft; readonly allocation: Allocation }[];
}

/** POOL-1, POOL-9: how a round's money could be shared out; null for everybody but its own office and secretary, and nothing is read for them. */
export async function sharingOutOf(context: RequestContext, round: FundingRound): Promise<SharingOut | null> {
  if (!mayAllocate(context.viewer, round)) return null;
  const [found, drafts, lines, criteria] = await Promise.all([
    context.use(casesToShareByRound).load(round.id),
    context.use(draftsByRound).load(round.id),
    context.use(linesByRound).load(round.id),
    criteriaOfRound(context, round),
  ]);
  const cases = withScores(found, criteria);
  return { cases, drafts: drafts.map((draft) => ({ draft, allocation: sharedOut(draft, cases, lines) })) };
}

/** POOL-4: with the mean score of everybody who assessed. */
export function withScores(cases: readonly ReadCase[], criteria: readonly Criterion[]): readonly CaseToShare[] {
  return cases.map((each) => {
    const scores = each.ratings.map((rated) => weightedScore(rated, criteria));
    return { ...each, score: spreadOf(scores)?.mean ?? null };
  });
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
