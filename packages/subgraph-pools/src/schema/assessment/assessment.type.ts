import type { Instant, Money } from "@indgang/domain/kernel";
import type { Assessment, AssessmentState, Recommendation } from "@indgang/domain/pools";
import { DateTimeScalar, MoneyScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { AssessmentStateEnum, RecommendationEnum } from "../enum/assessment.enums.ts";
import { PersonType, personStub } from "../foreign/person.type.ts";
import { ConditionType, ScreeningAnswerType } from "./assessment-parts.types.ts";

@Directive('@key(fields: "id")')
@ObjectType("Assessment", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "The professional assessment of a case: read and written in its own administration only (POOL-1, POOL-13).",
})
export class AssessmentType extends NodeType {
  @Field(() => Int, { description: "Counts every save; goes with the next one." })
  readonly version!: number;

  @Field(() => PersonType, { description: "Who saved it last." })
  readonly assessor!: PersonType;

  @Field(() => AssessmentStateEnum, { description: "Whether it is being written or stands." })
  readonly state!: AssessmentState;

  @Field(() => RecommendationEnum, { nullable: true, description: "What is recommended to the committee." })
  readonly recommendation!: Recommendation | null;

  @Field(() => MoneyScalar, { nullable: true, description: "How much is recommended." })
  readonly recommendedAmount!: Money | null;

  @Field(() => String, { description: "The assessment in words." })
  readonly summary!: string;

  @Field(() => [ConditionType], { description: "What is asked of the association if it is given money." })
  readonly conditions!: readonly ConditionType[];

  @Field(() => [ScreeningAnswerType], { description: "What is said to the hints of the screening." })
  readonly screening!: readonly ScreeningAnswerType[];

  @Field(() => String, {
    nullable: true,
    description: "The one of the round's focus areas that the case belongs to; null for none (POOL-5).",
  })
  readonly focusArea!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the ratings were handed in, and colleagues' opinions were shown; null until then.",
  })
  readonly ratedAt!: Instant | null;

  @Field(() => DateTimeScalar, { description: "When it was saved last." })
  readonly updatedAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was completed." })
  readonly completedAt!: Instant | null;

  readonly assessment!: Assessment;
}

export function toAssessmentType(assessment: Assessment): AssessmentType {
  return {
    ...assessment,
    id: toGlobalId("Assessment", assessment.id),
    assessor: personStub(assessment.assessorId),
    assessment,
  };
}
