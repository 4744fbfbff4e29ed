import type { GoalEvaluation, GoalResult, GoalVerdict, GrantedGoal, OutcomeTally } from "@indgang/domain/outcome";
import { Field, Int, ObjectType } from "type-graphql";
import { GoalVerdictEnum } from "./outcome.enums.ts";

@ObjectType("OutcomeGoal", {
  simpleResolvers: true,
  description: "A goal as it was granted, and what the association tells of it (POOL-12).",
})
export class OutcomeGoalType implements GrantedGoal, GoalResult {
  @Field(() => Int, { description: "Which goal of its report it is; it stays when others come or go." })
  readonly position!: number;

  @Field(() => String, { description: "The goal." })
  readonly text!: string;

  @Field(() => String, { description: "How it is measured, in words." })
  readonly measure!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The number that it was to reach; null where it is measured in words alone.",
  })
  readonly target!: number | null;

  @Field(() => String, { nullable: true, description: "What the number counts; there where a number is." })
  readonly unit!: string | null;

  @Field(() => GoalVerdictEnum, {
    nullable: true,
    description: "How far it was reached, as the association tells; null until it has.",
  })
  readonly verdict!: GoalVerdict | null;

  @Field(() => String, { description: "What the association tells of it." })
  readonly words!: string;

  @Field(() => Int, { nullable: true, description: "The number that was reached." })
  readonly figure!: number | null;
}

@ObjectType("OutcomeEvaluation", {
  simpleResolvers: true,
  description: "What the administration thinks of one goal: its own until the report is approved (POOL-12).",
})
export class OutcomeEvaluationType implements GoalEvaluation {
  @Field(() => Int, { description: "Which goal." })
  readonly position!: number;

  @Field(() => GoalVerdictEnum, {
    nullable: true,
    description: "How far it was reached; null: as the association tells.",
  })
  readonly verdict!: GoalVerdict | null;

  @Field(() => String, { description: "In words; may be empty." })
  readonly words!: string;
}

@ObjectType("OutcomeFigure", {
  simpleResolvers: true,
  description:
    "Approved reports that have something in common. A goal counts as the administration evaluated it, else as the association tells (POOL-12, POOL-15).",
})
export class OutcomeFigureType implements OutcomeTally {
  @Field(() => String, { description: "What they have in common." })
  readonly key!: string;

  @Field(() => Int, { description: "How many reports." })
  readonly reports!: number;

  @Field(() => Int, { description: "How many goals they told of." })
  readonly goals!: number;

  @Field(() => Int, { description: "Goals that were reached." })
  readonly reached!: number;

  @Field(() => Int, { description: "Goals that were reached in part." })
  readonly partly!: number;

  @Field(() => Int, { description: "Goals that were not reached." })
  readonly notReached!: number;

  @Field(() => Int, {
    nullable: true,
    description: "The share that was reached, in hundredths of a percent; null of no goals.",
  })
  readonly shareReached!: number | null;

  @Field(() => Int, {
    description: "How many people the associations reached: whoever was reached by two is counted twice.",
  })
  readonly peopleReached!: number;

  @Field(() => Int, { description: "How many volunteers did the work." })
  readonly volunteers!: number;
}
