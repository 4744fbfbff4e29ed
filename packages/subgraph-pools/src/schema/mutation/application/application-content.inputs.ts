import type { Money } from "@indgang/domain/kernel";
import type { BudgetKind, OtherFundingState } from "@indgang/domain/pools";
import { MoneyScalar } from "@indgang/subgraph-kit";
import { Field, InputType } from "type-graphql";
import { BudgetKindEnum, OtherFundingStateEnum } from "../../enum/application.enums.ts";

@InputType("BudgetItemInput", { description: "Money asked for, by kind." })
export class BudgetItemInput {
  @Field(() => BudgetKindEnum, { description: "Kind of cost." })
  readonly kind!: BudgetKind;

  @Field(() => MoneyScalar, { description: "How much; above zero." })
  readonly amount!: Money;

  @Field(() => String, { nullable: true, description: "What it is." })
  readonly note?: string | null;
}

@InputType("ApplicationGoalInput", { description: "What shall come of the money." })
export class ApplicationGoalInput {
  @Field(() => String, { description: "The goal." })
  readonly text!: string;

  @Field(() => String, { description: "How it is measured." })
  readonly measure!: string;
}

@InputType("OtherFundingInput", { description: "Other funding sought, received or refused." })
export class OtherFundingInput {
  @Field(() => String, { description: "Who was asked." })
  readonly funder!: string;

  @Field(() => MoneyScalar, { description: "For how much; above zero." })
  readonly amount!: Money;

  @Field(() => OtherFundingStateEnum, { description: "What came of it." })
  readonly state!: OtherFundingState;
}
