import type { PlainDate } from "@indgang/domain/kernel";
import type { AwardWorkKind } from "@indgang/domain/awards";
import { connectionOf, DateScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { FoundAwardWork } from "../../service/my-award-work.ts";
import { AwardWorkEnum } from "../enum/award.enums.ts";
import { PrizeCategoryType, toPrizeCategoryType } from "../prize/prize.type.ts";

@ObjectType("AwardWorkItem", {
  simpleResolvers: true,
  description: "One thing about a prize that waits for the viewer.",
})
export class AwardWorkItemType {
  @Field(() => ID, { description: "The id of the year of the prize." })
  readonly cycleId!: string;

  @Field(() => String, { description: "The prize's name." })
  readonly prizeName!: string;

  @Field(() => Int, { description: "The year of the prize." })
  readonly year!: number;

  @Field(() => AwardWorkEnum, { description: "What it asks." })
  readonly kind!: AwardWorkKind;

  @Field(() => PrizeCategoryType, { nullable: true, description: "Of one category; null: of the whole year." })
  readonly category!: PrizeCategoryType | null;

  @Field(() => Int, { description: "How many nominations to check; 1 for everything else." })
  readonly count!: number;

  @Field(() => DateScalar, { description: "The day on which it should be done." })
  readonly dueOn!: PlainDate;

  @Field(() => Boolean, { description: "True from the day after." })
  readonly isOverdue!: boolean;
}

export const AwardWorkItemConnection = connectionOf<AwardWorkItemType>("AwardWorkItem", () => AwardWorkItemType);

export function toAwardWorkItemType({
  cycle,
  prizeName,
  kind,
  category,
  count,
  dueOn,
  isOverdue,
}: FoundAwardWork): AwardWorkItemType {
  return {
    cycleId: toGlobalId("AwardCycle", cycle.id),
    prizeName,
    year: cycle.year,
    kind,
    category: category && toPrizeCategoryType(category),
    count,
    dueOn,
    isOverdue,
  };
}
