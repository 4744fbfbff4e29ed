import {
  findDoubleFunding,
  mayReadAssessment,
  screenApplication,
  spreadOf,
  weightedScore,
  type CriterionAssessment,
  type DoubleFunding,
  type Score,
  type ScoreSpread,
  type ScreeningHint,
} from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import type { ApplicationHead } from "../../store/application/application-head.type.ts";
import { opinionById, opinionsByApplication, type ReadOpinion } from "../../store/assessment/opinion.store.ts";
import { moneyAroundByApplication } from "../../store/application/other-money.store.ts";
import { criteriaByPool } from "../../store/pool/pool.store.ts";
import { screeningByApplication } from "../../store/application/screening.store.ts";
import { readAssessmentOf } from "../read-case.ts";

/** POOL-4: who was asked for an opinion; null for everybody outside the case's administration, and nothing is read for them. */
export async function readOpinionsOf(
  context: RequestContext,
  application: ApplicationHead,
): Promise<readonly ReadOpinion[] | null> {
  if (!mayReadAssessment(context.viewer, application)) return null;
  return context.use(opinionsByApplication).load(application.id);
}

export async function readOpinion(context: RequestContext, id: string): Promise<ReadOpinion | null> {
  const opinion = await context.use(opinionById).load(id);
  return opinion !== null && mayReadAssessment(context.viewer, opinion) ? opinion : null;
}

/** POOL-4: what data says of the criteria; part of the assessment, and read where that is. */
export async function screeningOf(
  context: RequestContext,
  application: ApplicationHead,
): Promise<readonly ScreeningHint[] | null> {
  if (!mayReadAssessment(context.viewer, application)) return null;
  const facts = await context.use(screeningByApplication).load(application.id);
  if (facts === null || facts.terms === null) return [];
  return screenApplication(facts, facts.terms);
}

/** POOL-13: other money for what may be the same, of what the own administration may know. */
export async function doubleFundingOf(
  context: RequestContext,
  application: ApplicationHead,
): Promise<readonly DoubleFunding[] | null> {
  if (!mayReadAssessment(context.viewer, application)) return null;
  const around = await context.use(moneyAroundByApplication).load(application.id);
  return around === null ? [] : findDoubleFunding(around, around.others);
}

/** POOL-4: the weighted score of ratings in a pool. A criterion counts with the weight that it has in its own days. */
export async function scoreIn(
  context: RequestContext,
  poolId: string,
  rated: readonly Pick<CriterionAssessment, "criterionId" | "rating">[],
): Promise<Score | null> {
  return weightedScore(rated, await context.use(criteriaByPool).load(poolId));
}

/** POOL-4: how far those who assess are from each other, by what this viewer is shown. */
export async function scoresOf(context: RequestContext, application: ApplicationHead): Promise<ScoreSpread | null> {
  const opinions = await readOpinionsOf(context, application);
  if (opinions === null) return null;
  const assessment = await readAssessmentOf(context, application);
  const own = assessment === null || assessment.ratedAt === null ? [] : [assessment.criteria];
  const given = opinions.flatMap(({ state, content }) => (state === "GIVEN" && content ? [content.criteria] : []));
  const all = [...own, ...given];
  return spreadOf(await Promise.all(all.map((rated) => scoreIn(context, application.poolId, rated))));
}
