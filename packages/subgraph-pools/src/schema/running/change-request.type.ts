import type { ChangeKind, ChangeRequest, ChangeState } from "@indgang/domain/change-requests";
import type { Instant, Money, PlainDate } from "@indgang/domain/kernel";
import type { BudgetItem } from "@indgang/domain/pools";
import { DateScalar, DateTimeScalar, MoneyScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { BudgetItemType } from "../application/application-content.types.ts";
import { ChangeKindEnum, ChangeStateEnum } from "./running.enums.ts";

@ObjectType("ChangeRequest", {
  simpleResolvers: true,
  description: "What an association asks to change after a grant, and what it was answered (POOL-11).",
})
export class ChangeRequestType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => Int, { description: "Goes with every change of it." })
  readonly version!: number;

  @Field(() => ChangeKindEnum, { description: "What it is about." })
  readonly kind!: ChangeKind;

  @Field(() => String, { description: "What shall be instead." })
  readonly wish!: string;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;

  @Field(() => MoneyScalar, { nullable: true, description: "What the grant shall be instead: less." })
  readonly amount!: Money | null;

  @Field(() => DateScalar, { nullable: true, description: "The day by which the money shall be spent instead." })
  readonly endsOn!: PlainDate | null;

  @Field(() => [BudgetItemType], { description: "The whole new budget; empty where that is not what is asked." })
  readonly budget!: readonly BudgetItem[];

  @Field(() => ChangeStateEnum, { description: "Where it stands." })
  readonly state!: ChangeState;

  @Field(() => DateTimeScalar, { description: "When it was asked." })
  readonly askedAt!: Instant;

  @Field(() => String, { nullable: true, description: "What was answered; null until then." })
  readonly answer!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was answered." })
  readonly answeredAt!: Instant | null;

  readonly change!: ChangeRequest;
}

export function toChangeRequestType(change: ChangeRequest): ChangeRequestType {
  return { ...change, id: toGlobalId("ChangeRequest", change.id), change };
}
