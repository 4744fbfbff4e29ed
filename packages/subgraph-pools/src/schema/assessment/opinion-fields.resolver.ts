import { basisPointsOf } from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { scoreIn } from "../../service/assessing/read-opinions.ts";
import { readApplication } from "../../service/read-case.ts";
import { present } from "../../store/present.ts";
import { ApplicationType, toApplicationType } from "../application/application.type.ts";
import { ratedCriteria } from "./assessment-fields.resolver.ts";
import { CriterionAssessmentType } from "./criterion-assessment.type.ts";
import { OpinionContentType, OpinionType } from "./opinion.type.ts";

@Resolver(() => OpinionType)
export class OpinionFieldsResolver {
  @FieldResolver(() => ApplicationType, { nullable: true, description: "The case that it is about." })
  async application(@Root() { opinion }: OpinionType, @Ctx() context: RequestContext): Promise<ApplicationType | null> {
    const head = await readApplication(context, opinion.applicationId);
    return head && toApplicationType(head);
  }

  @FieldResolver(() => OpinionContentType, {
    nullable: true,
    description:
      "What the colleague thinks: shown to the colleague, and once it is in to those whose own ratings are in, and to all of the administration when the assessment is completed. Null for others, and while nothing was written.",
  })
  content(@Root() { opinion }: OpinionType): OpinionContentType | null {
    return opinion.content && { summary: opinion.content.summary, opinion };
  }
}

@Resolver(() => OpinionContentType)
export class OpinionContentFieldsResolver {
  @FieldResolver(() => [CriterionAssessmentType], {
    description: "Criterion by criterion, as far as anything was said.",
  })
  criteria(
    @Root() { opinion }: OpinionContentType,
    @Ctx() context: RequestContext,
  ): Promise<CriterionAssessmentType[]> {
    return ratedCriteria(context, opinion.content?.criteria ?? []);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "The weighted score in hundredths of a percent; null when nothing counts.",
  })
  async score(@Root() { opinion }: OpinionContentType, @Ctx() context: RequestContext): Promise<number | null> {
    const head = present(await readApplication(context, opinion.applicationId), "The application of an opinion");
    const score = await scoreIn(context, head.poolId, opinion.content?.criteria ?? []);
    return score && basisPointsOf(score);
  }
}
