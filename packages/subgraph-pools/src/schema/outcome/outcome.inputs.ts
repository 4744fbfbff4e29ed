import type { PlainDate } from "@indgang/domain/kernel";
import type { GoalVerdict, OutcomeContent } from "@indgang/domain/outcome";
import { DateScalar, KeyedInput } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { idOf } from "../id-of.ts";
import { GoalVerdictEnum } from "./outcome.enums.ts";

@ObjectType("GoalResult", { simpleResolvers: true, description: "What is told of one goal, as far as it is written." })
@InputType("GoalResultInput", { description: "What is told of one goal." })
export class GoalResultInput {
  @Field(() => Int, { description: "Which goal." })
  readonly position!: number;

  @Field(() => GoalVerdictEnum, { nullable: true, description: "How far it was reached." })
  readonly verdict?: GoalVerdict | null;

  @Field(() => String, {
    description: "In words, at most 2,000 characters; needed where it was reached in part or not.",
  })
  readonly words!: string;

  @Field(() => Int, { nullable: true, description: "The number that was reached; needed where the goal has a target." })
  readonly figure?: number | null;
}

@ObjectType("OutcomeContent", {
  simpleResolvers: true,
  description: "What an association tells of a grant, as far as it is written.",
})
@InputType("OutcomeContentInput", {
  description: "What an association tells of a grant. No CPR number stands in it (LAW-3).",
})
export class OutcomeContentInput {
  @Field(() => [GoalResultInput], { description: "Goal by goal." })
  readonly goals!: readonly GoalResultInput[];

  @Field(() => String, { description: "Of the whole, at most 4,000 characters; may be empty." })
  readonly summary!: string;

  @Field(() => Int, { nullable: true, description: "How many people it reached." })
  readonly peopleReached?: number | null;

  @Field(() => Int, { nullable: true, description: "How many volunteers did the work." })
  readonly volunteers?: number | null;
}

function contentOf({ goals, summary, peopleReached, volunteers }: OutcomeContentInput): OutcomeContent {
  const results = goals.map(({ position, verdict, words, figure }) => ({
    position,
    verdict: verdict ?? null,
    words,
    figure: figure ?? null,
  }));
  return { goals: results, summary, peopleReached: peopleReached ?? null, volunteers: volunteers ?? null };
}

@InputType({ description: "What its heirs have in common; not in the schema." })
abstract class OutcomeChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The report." })
  readonly outcomeReportId!: string;

  @Field(() => Int, {
    description: "The report's version as it was read; for a draft: the draft's, 0 where there is none.",
  })
  readonly version!: number;

  toCommand() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, outcomeReportId: idOf(this.outcomeReportId, "OutcomeReport") };
  }
}

@InputType({ description: "What its heirs have in common; not in the schema." })
abstract class OutcomeWritingInput extends OutcomeChangeInput {
  @Field(() => OutcomeContentInput, { description: "All of it, in place of what was there." })
  readonly content!: OutcomeContentInput;

  override toCommand() {
    return { ...super.toCommand(), content: contentOf(this.content) };
  }
}

@InputType("SaveOutcomeDraftInput", { description: "What has been written." })
export class SaveOutcomeDraftInput extends OutcomeWritingInput {}

@InputType("HandInOutcomeInput", { description: "What is handed in." })
export class HandInOutcomeInput extends OutcomeWritingInput {}

@InputType("RegisterOutcomeInput", { description: "What came on paper." })
export class RegisterOutcomeInput extends OutcomeWritingInput {}

@InputType("ApproveOutcomeInput", { description: "Which report is approved." })
export class ApproveOutcomeInput extends OutcomeChangeInput {}

@InputType("ReturnOutcomeInput", { description: "Which report is sent back, and why." })
export class ReturnOutcomeInput extends OutcomeChangeInput {
  @Field(() => String, { description: "What has to be mended, for the association to read; 10 to 2,000 characters." })
  readonly reason!: string;

  override toCommand() {
    return { ...super.toCommand(), reason: this.reason };
  }
}

@InputType("GoalEvaluationInput", { description: "What the administration thinks of one goal." })
export class GoalEvaluationInput {
  @Field(() => Int, { description: "Which goal." })
  readonly position!: number;

  @Field(() => GoalVerdictEnum, {
    nullable: true,
    description: "How far it was reached; null: as the association tells.",
  })
  readonly verdict?: GoalVerdict | null;

  @Field(() => String, {
    description: "In words, at most 2,000 characters; may be empty. Public once the report is approved.",
  })
  readonly words!: string;
}

@InputType("EvaluateOutcomeInput", { description: "What the administration thinks, in place of what it thought." })
export class EvaluateOutcomeInput extends OutcomeChangeInput {
  @Field(() => [GoalEvaluationInput], { description: "Goal by goal; of one that is left out it thinks nothing." })
  readonly evaluations!: GoalEvaluationInput[];

  override toCommand() {
    const evaluations = this.evaluations.map(({ position, verdict, words }) => ({
      position,
      verdict: verdict ?? null,
      words,
    }));
    return { ...super.toCommand(), evaluations };
  }
}

@InputType("OutcomeGoalInput", { description: "A goal as it is to be from now on." })
export class OutcomeGoalInput {
  @Field(() => Int, { nullable: true, description: "Which goal it was; null for a new one." })
  readonly position?: number | null;

  @Field(() => String, { description: "The goal, at most 1,000 characters." })
  readonly text!: string;

  @Field(() => String, { description: "How it is measured, at most 1,000 characters." })
  readonly measure!: string;

  @Field(() => Int, { nullable: true, description: "The number that it is to reach; null: measured in words alone." })
  readonly target?: number | null;

  @Field(() => String, { nullable: true, description: "What the number counts, at most 40 characters." })
  readonly unit?: string | null;
}

@InputType("ChangeOutcomeGoalsInput", {
  description: "The goals as they are agreed on from now on, and by when they are told of.",
})
export class ChangeOutcomeGoalsInput extends OutcomeChangeInput {
  @Field(() => [OutcomeGoalInput], { description: "From 1 to 20 goals, in place of those that were there." })
  readonly goals!: OutcomeGoalInput[];

  @Field(() => DateScalar, { description: "By when the association tells of them." })
  readonly dueOn!: PlainDate;

  @Field(() => String, { description: "Why, for the association to read; 10 to 2,000 characters." })
  readonly reason!: string;

  override toCommand() {
    const goals = this.goals.map(({ position, text, measure, target, unit }) => ({
      position: position ?? null,
      text,
      measure,
      target: target ?? null,
      unit: unit ?? null,
    }));
    return { ...super.toCommand(), goals, dueOn: this.dueOn, reason: this.reason };
  }
}
