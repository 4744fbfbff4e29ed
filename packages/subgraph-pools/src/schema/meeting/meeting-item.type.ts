import type { Money } from "@indgang/domain/kernel";
import type { DecisionOutcome, MeetingItem, ReasonCode } from "@indgang/domain/pools";
import { MoneyScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { DecisionOutcomeEnum, ReasonCodeEnum } from "../enum/decision.enums.ts";
import { RecusalType, toRecusalType } from "./recusal.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("MeetingItem", {
  implements: NodeType,
  simpleResolvers: true,
  description: "A case on a meeting's decision list, with what is proposed.",
})
export class MeetingItemType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => Int, { description: "Place on the list, from 1." })
  readonly position!: number;

  @Field(() => MoneyScalar, { description: "How much is proposed." })
  readonly proposedAmount!: Money;

  @Field(() => DecisionOutcomeEnum, { description: "What is proposed." })
  readonly proposedOutcome!: DecisionOutcome;

  @Field(() => ReasonCodeEnum, { nullable: true, description: "Why less than was asked for is proposed." })
  readonly reasonCode!: ReasonCode | null;

  @Field(() => String, { nullable: true, description: "The reason in words." })
  readonly reasonText!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it is dealt with behind closed doors (LAW-7); null for an open item.",
  })
  readonly closedReason!: string | null;

  @Field(() => [RecusalType], { description: "Who takes no part in it (POOL-16, LAW-2)." })
  readonly recusals!: readonly RecusalType[];

  readonly item!: MeetingItem;
}

export function toMeetingItemType(item: MeetingItem): MeetingItemType {
  return { ...item, id: toGlobalId("MeetingItem", item.id), recusals: item.recusals.map(toRecusalType), item };
}
