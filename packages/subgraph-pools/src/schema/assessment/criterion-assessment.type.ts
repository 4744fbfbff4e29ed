import type { Rating } from "@indgang/domain/pools";
import { Field, ObjectType } from "type-graphql";
import { RatingEnum } from "../enum/assessment.enums.ts";
import { CriterionType } from "../pool/criterion.type.ts";

@ObjectType("CriterionAssessment", { simpleResolvers: true, description: "How an application does by one criterion." })
export class CriterionAssessmentType {
  @Field(() => CriterionType, { description: "The criterion." })
  readonly criterion!: CriterionType;

  @Field(() => RatingEnum, { nullable: true, description: "How it does; null while nobody has said." })
  readonly rating!: Rating | null;

  @Field(() => String, { description: "Why." })
  readonly note!: string;
}
