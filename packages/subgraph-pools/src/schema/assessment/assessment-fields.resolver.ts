import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { applicationById } from "../../store/application.store.ts";
import { criterionById } from "../../store/pool.store.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { toCriterionType } from "../pool/criterion.type.ts";
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
    const criteria = await context.use(criterionById).loadMany(assessment.criteria.map((rated) => rated.criterionId));
    return assessment.criteria.map(({ rating, note }, index) => {
      const criterion = criteria[index];
      if (criterion instanceof Error) throw criterion;
      return { criterion: toCriterionType(present(criterion, "The criterion of an assessment")), rating, note };
    });
  }
}
