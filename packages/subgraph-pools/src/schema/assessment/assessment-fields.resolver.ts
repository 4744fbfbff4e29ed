import { basisPointsOf, type CriterionAssessment } from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { scoreIn } from "../../service/assessing/read-opinions.ts";
import { applicationById } from "../../store/application/application.store.ts";
import { criterionById } from "../../store/pool/pool.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { toCriterionType } from "../pool/criterion.type.ts";
import { DoubleFundingAnswerType } from "./assessment-parts.types.ts";
import { AssessmentType } from "./assessment.type.ts";
import { CriterionAssessmentType } from "./criterion-assessment.type.ts";

@Resolver(() => AssessmentType)
export class AssessmentFieldsResolver {
  @FieldResolver(() => ApplicationType, { description: "The case that is assessed." })
  async application(@Root() { assessment }: AssessmentType, @Ctx() context: RequestContext): Promise<ApplicationType> {
    const head = await context.use(applicationById).load(assessment.applicationId);
    return toApplicationType(present(head, "The application of an assessment"));
  }

  @FieldResolver(() => [CriterionAssessmentType], {
    description: "Criterion by criterion, as far as anything was said (POOL-4).",
  })
  async criteria(
    @Root() { assessment }: AssessmentType,
    @Ctx() context: RequestContext,
  ): Promise<CriterionAssessmentType[]> {
    return ratedCriteria(context, assessment.criteria);
  }

  @FieldResolver(() => DoubleFundingAnswerType, {
    nullable: true,
    description: "What is thought of other money for what may be the same; null while nobody has answered (POOL-13).",
  })
  doubleFunding(@Root() { assessment }: AssessmentType): DoubleFundingAnswerType | null {
    return assessment.doubleFunding;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "The weighted score in hundredths of a percent; null when nothing counts (POOL-4).",
  })
  async score(@Root() { assessment }: AssessmentType, @Ctx() context: RequestContext): Promise<number | null> {
    const head = await context.use(applicationById).load(assessment.applicationId);
    const { poolId } = present(head, "The application of an assessment");
    const score = await scoreIn(context, poolId, assessment.criteria);
    return score && basisPointsOf(score);
  }
}

/** Ratings with their criteria. */
export async function ratedCriteria(
  context: RequestContext,
  rated: readonly CriterionAssessment[],
): Promise<CriterionAssessmentType[]> {
  const criteria = await context.use(criterionById).loadMany(rated.map(({ criterionId }) => criterionId));
  return rated.map(({ rating, note }, index) => {
    const criterion = criteria[index];
    if (criterion instanceof Error) throw criterion;
    return { criterion: toCriterionType(present(criterion, "The criterion of an assessment")), rating, note };
  });
}
