import type { Money, PlainDate } from "@indgang/domain/kernel";
import type {
  DoubleFundingVerdict,
  Rating,
  Recommendation,
  ScreeningCode,
  ScreeningStance,
} from "@indgang/domain/pools";
import { DateScalar, KeyedInput, MoneyScalar } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { DoubleFundingVerdictEnum, ScreeningCodeEnum, ScreeningStanceEnum } from "../../enum/assessing.enums.ts";
import { RatingEnum, RecommendationEnum } from "../../enum/assessment.enums.ts";
import { idOf } from "../../id-of.ts";

@InputType("CriterionAssessmentInput", { description: "What is said of one criterion." })
export class CriterionAssessmentInput {
  @Field(() => ID, { description: "The criterion: one of the pool's own, each at most once." })
  readonly criterionId!: string;

  @Field(() => RatingEnum, { nullable: true, description: "How the application does by it." })
  readonly rating?: Rating | null;

  @Field(() => String, { description: "Why; may be empty." })
  readonly note!: string;
}

@InputType("AssessmentConditionInput", { description: "What is asked of the association if it is given money." })
export class AssessmentConditionInput {
  @Field(() => String, { description: "What is asked." })
  readonly text!: string;

  @Field(() => DateScalar, { nullable: true, description: "By when; left out for no day." })
  readonly dueOn?: PlainDate | null;
}

@InputType("ScreeningAnswerInput", { description: "What is said to a hint of the screening." })
export class ScreeningAnswerInput {
  @Field(() => ScreeningCodeEnum, { description: "Which hint; each at most once." })
  readonly code!: ScreeningCode;

  @Field(() => ScreeningStanceEnum, { description: "Whether it is taken or overruled." })
  readonly stance!: ScreeningStance;

  @Field(() => String, { description: "Why; needed to overrule." })
  readonly note!: string;
}

@InputType("DoubleFundingAnswerInput", { description: "What is thought of other money for what may be the same." })
export class DoubleFundingAnswerInput {
  @Field(() => DoubleFundingVerdictEnum, { description: "What it is." })
  readonly verdict!: DoubleFundingVerdict;

  @Field(() => String, { description: "In words; may be empty in a draft." })
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

  @Field(() => [AssessmentConditionInput], {
    nullable: true,
    description: "Conditions, at most 20. What is left out is said no more.",
  })
  readonly conditions?: AssessmentConditionInput[] | null;

  @Field(() => [ScreeningAnswerInput], { nullable: true, description: "Answers to the hints of the screening." })
  readonly screening?: ScreeningAnswerInput[] | null;

  @Field(() => DoubleFundingAnswerInput, { nullable: true, description: "What is thought of other money (POOL-13)." })
  readonly doubleFunding?: DoubleFundingAnswerInput | null;

  @Field(() => String, { nullable: true, description: "One of the round's focus areas (POOL-5)." })
  readonly focusArea?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Hands the ratings in: they stay from then on, and colleagues' opinions are shown. Left out: false.",
  })
  readonly handsIn?: boolean | null;

  toCommand() {
    const { idempotencyKey, version, summary, recommendation, recommendedAmount, doubleFunding } = this;
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
      conditions: (this.conditions ?? []).map(({ text, dueOn }) => ({ text, dueOn: dueOn ?? null })),
      screening: (this.screening ?? []).map(({ code, stance, note }) => ({ code, stance, note })),
      doubleFunding: doubleFunding ? { verdict: doubleFunding.verdict, note: doubleFunding.note } : null,
      focusArea: this.focusArea ?? null,
      handsIn: this.handsIn ?? false,
    };
  }
}
