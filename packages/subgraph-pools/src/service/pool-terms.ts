import { dateAt } from "@indgang/domain/kernel";
import {
  criteriaOn,
  termsOn,
  termsToShow,
  type DatedCriterion,
  type FundingRound,
  type PoolTerms,
} from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { criteriaByPool, termsByPool } from "../store/pool/pool.store.ts";
import { present } from "../store/present.ts";

/** POOL-17: the terms that a pool shows now. */
export async function currentTerms(context: RequestContext, poolId: string): Promise<PoolTerms> {
  const terms = await context.use(termsByPool).load(poolId);
  return present(termsToShow(terms, context.now()), "The terms of a pool");
}

/** POOL-4, POOL-17: the criteria that count today. */
export async function currentCriteria(context: RequestContext, poolId: string): Promise<readonly DatedCriterion[]> {
  return criteriaOn(await context.use(criteriaByPool).load(poolId), dateAt(context.now()));
}

/** POOL-17: the terms that a round was announced with, which count for every case of it; null where the pool had none on that day. */
export async function termsOfRound(context: RequestContext, round: FundingRound): Promise<PoolTerms | null> {
  return termsOn(await context.use(termsByPool).load(round.poolId), round.termsOn);
}

/** POOL-4, POOL-17: the criteria that a round was announced with. */
export async function criteriaOfRound(
  context: RequestContext,
  round: FundingRound,
): Promise<readonly DatedCriterion[]> {
  return criteriaOn(await context.use(criteriaByPool).load(round.poolId), round.termsOn);
}
