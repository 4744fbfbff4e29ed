import type { ChangeKind } from "@indgang/domain/change-requests";
import type { Money, PlainDate } from "@indgang/domain/kernel";
import { DateScalar, KeyedInput, MoneyScalar } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { idOf, ownApplicationId } from "../id-of.ts";
import { BudgetItemInput } from "../mutation/application/application-content.inputs.ts";
import { ChangeKindEnum } from "./running.enums.ts";

@InputType({ description: "What its heirs have in common; not in the schema." })
abstract class YearChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The year of a running grant." })
  readonly grantYearId!: string;

  @Field(() => Int, { description: "The year's version as it was read." })
  readonly version!: number;

  protected ofYear() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, grantYearId: idOf(this.grantYearId, "GrantYear") };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
abstract class RenewalInput extends YearChangeInput {
  @Field(() => Boolean, {
    description: "That the work goes on unchanged. What is new or larger needs a full application (POOL-7).",
  })
  readonly isUnchanged!: boolean;

  @Field(() => Int, { nullable: true, description: "How many take part." })
  readonly participants?: number | null;

  @Field(() => Int, { nullable: true, description: "How many volunteers do the work." })
  readonly volunteers?: number | null;

  @Field(() => String, { nullable: true, description: "How the past year went; at most 4000 characters." })
  readonly note?: string | null;

  toCommand() {
    const { isUnchanged, participants, volunteers, note } = this;
    const said = { participants: participants ?? null, volunteers: volunteers ?? null, note: note ?? null };
    return { ...this.ofYear(), isUnchanged, ...said };
  }
}

@InputType("RenewGrantYearInput", { description: "What an association says when it renews." })
export class RenewGrantYearInput extends RenewalInput {}

@InputType("TakeDownRenewalInput", { description: "What an association said on paper or by telephone." })
export class TakeDownRenewalInput extends RenewalInput {}

@InputType("OpenGrantYearInput", { description: "Which year is given, and from where." })
export class OpenGrantYearInput extends YearChangeInput {
  @Field(() => ID, { description: "A line of the same pool in that year." })
  readonly budgetLineId!: string;

  toCommand() {
    return { ...this.ofYear(), budgetLineId: idOf(this.budgetLineId, "BudgetLine") };
  }
}

@InputType("EndGrantYearsInput", { description: "From which year on a running grant ends, and why." })
export class EndGrantYearsInput extends YearChangeInput {
  @Field(() => String, { description: "What the association is told, 10 to 2000 characters." })
  readonly reason!: string;

  toCommand() {
    return { ...this.ofYear(), reason: this.reason };
  }
}

@InputType("AskForChangeInput", { description: "What an association asks to change after a grant." })
export class AskForChangeInput extends KeyedInput {
  @Field(() => ID, { description: "Its own application, granted." })
  readonly ownApplicationId!: string;

  @Field(() => ChangeKindEnum, { description: "What it is about." })
  readonly kind!: ChangeKind;

  @Field(() => String, { description: "What shall be instead; at most 4000 characters." })
  readonly wish!: string;

  @Field(() => String, { description: "Why; at most 4000 characters." })
  readonly reason!: string;

  @Field(() => MoneyScalar, { nullable: true, description: "For AMOUNT alone: less than was granted." })
  readonly amount?: Money | null;

  @Field(() => DateScalar, { nullable: true, description: "For PERIOD alone: the day by which the money is spent." })
  readonly endsOn?: PlainDate | null;

  @Field(() => [BudgetItemInput], {
    nullable: true,
    description: "For BUDGET alone: the whole new budget, which is what was granted to the øre.",
  })
  readonly budget?: BudgetItemInput[] | null;

  toCommand() {
    const { idempotencyKey, kind, wish, reason, amount, endsOn, budget } = this;
    return {
      idempotencyKey,
      applicationId: ownApplicationId(this.ownApplicationId),
      kind,
      wish,
      reason,
      amount: amount ?? null,
      endsOn: endsOn ?? null,
      budget: (budget ?? []).map((line) => ({ kind: line.kind, amount: line.amount, note: line.note ?? null })),
    };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
abstract class ChangeRequestInput extends KeyedInput {
  @Field(() => ID, { description: "What was asked." })
  readonly changeRequestId!: string;

  @Field(() => Int, { description: "Its version as it was read." })
  readonly version!: number;

  protected ofChange() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, changeRequestId: idOf(this.changeRequestId, "ChangeRequest") };
  }
}

@InputType("WithdrawChangeInput", { description: "What an association takes back." })
export class WithdrawChangeInput extends ChangeRequestInput {
  toCommand() {
    return this.ofChange();
  }
}

@InputType("ReferChangeInput", { description: "Which meeting of the committee decides." })
export class ReferChangeInput extends ChangeRequestInput {
  @Field(() => ID, { description: "A coming meeting of the pool's committee." })
  readonly meetingId!: string;

  @Field(() => String, { description: "What the office makes of it; at most 4000 characters." })
  readonly assessment!: string;

  toCommand() {
    const { assessment } = this;
    return { ...this.ofChange(), meetingId: idOf(this.meetingId, "CommitteeMeeting"), assessment };
  }
}

@InputType("AnswerChangeInput", { description: "What is said to a wish." })
export class AnswerChangeInput extends ChangeRequestInput {
  @Field(() => Boolean, { description: "Yes or no." })
  readonly isApproved!: boolean;

  @Field(() => String, { description: "What the association is told; a refusal says why. At most 4000 characters." })
  readonly answer!: string;

  @Field(() => String, { nullable: true, description: "What the office makes of it, where the office answers." })
  readonly assessment?: string | null;

  toCommand() {
    const { isApproved, answer, assessment } = this;
    return { ...this.ofChange(), isApproved, answer, assessment: assessment ?? null };
  }
}
