import type { Money } from "@indgang/domain/kernel";
import type { BudgetKind, OtherFundingState } from "@indgang/domain/pools";
import { MoneyScalar } from "@indgang/subgraph-kit";
import { Field, Int, ObjectType } from "type-graphql";
import { BudgetKindEnum, OtherFundingStateEnum } from "../enum/application.enums.ts";

@ObjectType("BudgetItem", { simpleResolvers: true, description: "Money asked for, by kind (POOL-6)." })
export class BudgetItemType {
  @Field(() => BudgetKindEnum, { description: "Kind of cost." })
  readonly kind!: BudgetKind;

  @Field(() => MoneyScalar, { description: "How much." })
  readonly amount!: Money;

  @Field(() => String, { nullable: true, description: "What it is." })
  readonly note!: string | null;
}

@ObjectType("ApplicationGoal", {
  simpleResolvers: true,
  description: "What shall come of the money, and how that will be seen (POOL-6, POOL-12).",
})
export class ApplicationGoalType {
  @Field(() => Int, { description: "Place in the list, from 1." })
  readonly position!: number;

  @Field(() => String, { description: "The goal." })
  readonly text!: string;

  @Field(() => String, { description: "How it is measured." })
  readonly measure!: string;
}

@ObjectType("OtherFunding", {
  simpleResolvers: true,
  description: "Other funding sought, received or refused (POOL-6).",
})
export class OtherFundingType {
  @Field(() => String, { description: "Who was asked." })
  readonly funder!: string;

  @Field(() => MoneyScalar, { description: "For how much." })
  readonly amount!: Money;

  @Field(() => OtherFundingStateEnum, { description: "What came of it." })
  readonly state!: OtherFundingState;
}
