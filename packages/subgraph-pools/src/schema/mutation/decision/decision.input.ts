import type { Money } from "@indgang/domain/kernel";
import type { DecisionOutcome, ReasonCode } from "@indgang/domain/pools";
import { MoneyScalar } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { DecisionOutcomeEnum, ReasonCodeEnum } from "../../enum/decision.enums.ts";
import { idOf, idOrNull } from "../../id-of.ts";

@InputType("DecisionItemInput", { description: "What the committee decided on one item." })
export class DecisionItemInput {
  @Field(() => ID, { description: "The item of the meeting's list." })
  readonly meetingItemId!: string;

  @Field(() => Int, { description: "The item's version as it was read." })
  readonly version!: number;

  @Field(() => DecisionOutcomeEnum, { description: "In full, in part, or rejected." })
  readonly outcome!: DecisionOutcome;

  @Field(() => MoneyScalar, { description: "How much: all that was applied for, something in between, or zero." })
  readonly amount!: Money;

  @Field(() => ID, { nullable: true, description: "The line that the money comes from; needed unless rejected." })
  readonly budgetLineId?: string | null;

  @Field(() => ReasonCodeEnum, { nullable: true, description: "Why less than was asked for; needed unless in full." })
  readonly reasonCode?: ReasonCode | null;

  @Field(() => String, {
    nullable: true,
    description: "The reason in words, as the association reads it; needed unless in full.",
  })
  readonly reasonText?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why those with a right to be heard are not waited for (POOL-8), at least 20 characters; needed while the case's hearing is not over, and kept then alone.",
  })
  readonly hearingDeviation?: string | null;

  toDecision() {
    const { version, outcome, amount, reasonCode, reasonText } = this;
    return {
      meetingItemId: idOf(this.meetingItemId, "MeetingItem"),
      version,
      outcome,
      amount,
      budgetLineId: idOrNull(this.budgetLineId, "BudgetLine"),
      reasonCode: reasonCode ?? null,
      reasonText: reasonText ?? null,
      hearingDeviation: this.hearingDeviation ?? null,
    };
  }
}
