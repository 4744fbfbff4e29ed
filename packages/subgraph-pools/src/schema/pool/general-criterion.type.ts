import type { GeneralCriterion } from "@indgang/domain/pool-setup";
import { toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType("GeneralCriterion", {
  simpleResolvers: true,
  description: "An entry of the municipality's general list of criteria, which its committees choose from (POOL-4).",
})
export class GeneralCriterionType {
  @Field(() => ID, { description: "Identity, unique over all types. Opaque." })
  readonly id!: string;

  @Field(() => Int, { description: "Place in the list, from 1." })
  readonly position!: number;

  @Field(() => String, { description: "The criterion." })
  readonly title!: string;

  @Field(() => String, { description: "What to look at." })
  readonly guidance!: string;
}

export function toGeneralCriterionType(criterion: GeneralCriterion): GeneralCriterionType {
  return { ...criterion, id: toGlobalId("GeneralCriterion", criterion.id) };
}
