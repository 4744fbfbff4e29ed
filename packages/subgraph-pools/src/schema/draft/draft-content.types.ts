import type { TargetGroup } from "@indgang/domain/associations";
import type { Money } from "@indgang/domain/kernel";
import type { BudgetKind, OtherFundingState } from "@indgang/domain/pools";
import type { DraftBudgetLine, DraftContent, DraftFunding } from "@indgang/domain/pools/draft";
import { MoneyScalar } from "@indgang/subgraph-kit";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { BudgetKindEnum, OtherFundingStateEnum } from "../enum/application.enums.ts";
import { TargetGroupEnum } from "../enum/pool.enums.ts";
import { DraftAnswerType, toDraftAnswers, toDraftAnswerTypes } from "./draft-answer.types.ts";

// What is written and what is read of a draft are the same.
const keyText = "Holds the line's place while others come and go; at most 40 characters.";

@ObjectType("DraftBudgetLine", { simpleResolvers: true, description: "A line of the budget as far as it is written." })
@InputType("DraftBudgetLineInput", { description: "A line of the budget as far as it is written." })
export class DraftBudgetLineType {
  @Field(() => String, { description: keyText })
  readonly key!: string;

  @Field(() => BudgetKindEnum, { description: "Kind of cost." })
  readonly kind!: BudgetKind;

  @Field(() => MoneyScalar, { nullable: true, description: "How much; null while nothing is stated." })
  readonly amount?: Money | null;

  @Field(() => String, { description: "What it is; may be empty." })
  readonly note!: string;
}

@ObjectType("DraftGoal", { simpleResolvers: true, description: "A goal as far as it is written." })
@InputType("DraftGoalInput", { description: "A goal as far as it is written." })
export class DraftGoalType {
  @Field(() => String, { description: keyText })
  readonly key!: string;

  @Field(() => String, { description: "The goal; may be empty." })
  readonly text!: string;

  @Field(() => String, { description: "How it is measured; may be empty." })
  readonly measure!: string;
}

@ObjectType("DraftFunding", { simpleResolvers: true, description: "Other funding as far as it is written." })
@InputType("DraftFundingInput", { description: "Other funding as far as it is written." })
export class DraftFundingType {
  @Field(() => String, { description: keyText })
  readonly key!: string;

  @Field(() => String, { description: "Who was asked; may be empty." })
  readonly funder!: string;

  @Field(() => MoneyScalar, { nullable: true, description: "For how much; null while nothing is stated." })
  readonly amount?: Money | null;

  @Field(() => OtherFundingStateEnum, { description: "What came of it." })
  readonly state!: OtherFundingState;
}

@ObjectType("DraftContent", {
  simpleResolvers: true,
  description: "An application as far as it has been written (POOL-6).",
})
@InputType("DraftContentInput", {
  description: "An application as far as it has been written (POOL-6). Nothing has to be complete.",
})
export class DraftContentType {
  @Field(() => String, { description: "What it is called; may be empty." })
  readonly title!: string;

  @Field(() => String, { description: "What the money is for; may be empty." })
  readonly purpose!: string;

  @Field(() => [DraftBudgetLineType], { description: "Money asked for, by kind." })
  readonly budget!: DraftBudgetLineType[];

  @Field(() => [DraftGoalType], { description: "What shall come of it." })
  readonly goals!: DraftGoalType[];

  @Field(() => [DraftFundingType], { description: "Who else was asked." })
  readonly otherFunding!: DraftFundingType[];

  @Field(() => [TargetGroupEnum], { description: "Whom it is for." })
  readonly targetGroups!: TargetGroup[];

  @Field(() => Int, { nullable: true, description: "How many take part." })
  readonly participants?: number | null;

  @Field(() => Int, { nullable: true, description: "How many volunteers do the work." })
  readonly volunteers?: number | null;

  @Field(() => [DraftAnswerType], {
    nullable: true,
    description: "Answers to what the round's form alone asks; left out: none.",
  })
  readonly answers?: DraftAnswerType[] | null;
}

const withAmount = <Row extends { readonly amount?: Money | null }>(
  row: Row,
): Row & { readonly amount: Money | null } => ({
  ...row,
  amount: row.amount ?? null,
});

/** The content as the domain has it. */
export function toDraftContent(given: DraftContentType): DraftContent {
  const { title, purpose, goals, targetGroups } = given;
  return {
    title,
    purpose,
    budget: given.budget.map((line): DraftBudgetLine => withAmount({ ...line })),
    goals: goals.map((goal) => ({ ...goal })),
    otherFunding: given.otherFunding.map((other): DraftFunding => withAmount({ ...other })),
    targetGroups,
    participants: given.participants ?? null,
    volunteers: given.volunteers ?? null,
    answers: toDraftAnswers(given.answers ?? []),
  };
}

/** The same the other way. */
export function toDraftContentType({ answers, ...content }: DraftContent): DraftContentType {
  return { ...(content as DraftContentType), answers: toDraftAnswerTypes(answers) };
}
