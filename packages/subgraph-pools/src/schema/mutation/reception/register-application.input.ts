import type { TargetGroup } from "@indgang/domain/associations";
import type { Instant } from "@indgang/domain/kernel";
import type { FormKind } from "@indgang/domain/form";
import type { ApplicationChannel } from "@indgang/domain/pools";
import { DateTimeScalar, KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { ApplicationChannelEnum } from "../../enum/application.enums.ts";
import { FormKindEnum } from "../../enum/form.enums.ts";
import { TargetGroupEnum } from "../../enum/pool.enums.ts";
import { idOf } from "../../id-of.ts";
import { ApplicationGoalInput, BudgetItemInput, OtherFundingInput } from "../application/application-content.inputs.ts";
import { FormAnswerInput, toAnswers } from "../form/form-answer.input.ts";

@InputType("RegisterApplicationInput", { description: "An application as it came (POOL-6)." })
export class RegisterApplicationInput extends KeyedInput {
  @Field(() => ID, { description: "The round that it asks." })
  readonly roundId!: string;

  @Field(() => ID, { description: "Who applies." })
  readonly associationId!: string;

  @Field(() => ApplicationChannelEnum, { description: "How it came." })
  readonly channel!: ApplicationChannel;

  @Field(() => String, { description: "What it is called, at most 200 characters." })
  readonly title!: string;

  @Field(() => String, { description: "What the money is for, at most 10,000 characters." })
  readonly purpose!: string;

  @Field(() => DateTimeScalar, {
    description: "When it reached the municipality: for paper the stamp on the letter. The deadline is measured on it.",
  })
  readonly receivedAt!: Instant;

  @Field(() => [BudgetItemInput], { description: "From 1 to 50 kinds of cost; their sum is what is applied for." })
  readonly budget!: BudgetItemInput[];

  @Field(() => [ApplicationGoalInput], { description: "From 1 to 20 goals." })
  readonly goals!: ApplicationGoalInput[];

  @Field(() => [OtherFundingInput], { description: "Up to 50 others who were asked." })
  readonly otherFunding!: OtherFundingInput[];

  @Field(() => [TargetGroupEnum], { description: "Whom it is for; at least one." })
  readonly targetGroups!: TargetGroup[];

  @Field(() => Int, { nullable: true, description: "How many take part." })
  readonly participants?: number | null;

  @Field(() => Int, { nullable: true, description: "How many volunteers do the work." })
  readonly volunteers?: number | null;

  @Field(() => FormKindEnum, {
    nullable: true,
    description: "Which of the round's forms was filled in; left out: the full one (POOL-7).",
  })
  readonly formKind?: FormKind | null;

  @Field(() => [FormAnswerInput], {
    nullable: true,
    description: "Answers to what the round's form asks beside the application's own fields; paths are answers.<key>.",
  })
  readonly answers?: readonly FormAnswerInput[] | null;

  toCommand() {
    const { idempotencyKey, channel, title, purpose, receivedAt, targetGroups, participants, volunteers } = this;
    return {
      idempotencyKey,
      roundId: idOf(this.roundId, "FundingRound"),
      associationId: idOf(this.associationId, "Association"),
      channel,
      title,
      purpose,
      receivedAt,
      budget: this.budget.map(({ kind, amount, note }) => ({ kind, amount, note: note ?? null })),
      goals: this.goals.map(({ text, measure }) => ({ text, measure })),
      otherFunding: this.otherFunding.map(({ funder, amount, state }) => ({ funder, amount, state })),
      targetGroups,
      participants: participants ?? null,
      volunteers: volunteers ?? null,
      formKind: this.formKind ?? "FULL",
      answers: toAnswers(this.answers ?? []),
    };
  }
}
