import type { Money } from "@indgang/domain/kernel";
import type { Rating, Recommendation } from "@indgang/domain/pools";
import { KeyedInput, MoneyScalar } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { RatingEnum, RecommendationEnum } from "../enum/assessment.enums.ts";
import { idOf } from "../id-of.ts";

@InputType("CriterionAssessmentInput", { description: "What is said of one criterion." })
export class CriterionAssessmentInput {
  @Field(() => ID, { description: "The criterion: one of the pool's own, each at most once." })
  readonly criterionId!: string;

  @Field(() => RatingEnum, { nullable: true, description: "How the application does by it." })
  readonly rating?: Rating | null;

  @Field(() => String, { description: "Why; may be empty." })
  readonly note!: string;
}

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class AssessmentChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The case that is assessed." })
  readonly applicationId!: string;

  @Field(() => Int, { description: "The assessment's version as it was read; 0 for the first." })
  readonly version!: number;

  @Field(() => [CriterionAssessmentInput], { description: "Criterion by criterion. What is left out is said no more." })
  readonly criteria!: CriterionAssessmentInput[];

  @Field(() => RecommendationEnum, { nullable: true, description: "What is recommended." })
  readonly recommendation?: Recommendation | null;

  @Field(() => MoneyScalar, { nullable: true, description: "How much is recommended." })
  readonly recommendedAmount?: Money | null;

  @Field(() => String, { description: "The assessment in words; may be empty in a draft." })
  readonly summary!: string;

  toCommand() {
    const { idempotencyKey, version, summary, recommendation, recommendedAmount } = this;
    const criteria = this.criteria.map(({ criterionId, rating, note }) => ({
      criterionId: idOf(criterionId, "Criterion"),
      rating: rating ?? null,
      note,
    }));
    return {
      idempotencyKey,
      version,
      applicationId: idOf(this.applicationId, "Application"),
      criteria,
      recommendation: recommendation ?? null,
      recommendedAmount: recommendedAmount ?? null,
      summary,
    };
  }
}
