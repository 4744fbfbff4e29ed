import type { Money, PlainDate } from "@indgang/domain/kernel";
import type {
  DoubleFundingVerdict,
  ScreeningCode,
  ScreeningFinding,
  ScreeningSource,
  ScreeningStance,
} from "@indgang/domain/pools";
import { DateScalar, MoneyScalar } from "@indgang/subgraph-kit";
import { Field, Int, ObjectType } from "type-graphql";
import {
  DoubleFundingVerdictEnum,
  ScreeningCodeEnum,
  ScreeningFindingEnum,
  ScreeningSourceEnum,
  ScreeningStanceEnum,
} from "../enum/assessing.enums.ts";

@ObjectType("AssessmentCondition", {
  simpleResolvers: true,
  description: "What is asked of the association if it is given money.",
})
export class ConditionType {
  @Field(() => String, { description: "What is asked." })
  readonly text!: string;

  @Field(() => DateScalar, { nullable: true, description: "By when; null where no day was set." })
  readonly dueOn!: PlainDate | null;
}

@ObjectType("ScreeningAnswer", {
  simpleResolvers: true,
  description: "What whoever assesses says to a hint of the screening (POOL-4).",
})
export class ScreeningAnswerType {
  @Field(() => ScreeningCodeEnum, { description: "Which hint." })
  readonly code!: ScreeningCode;

  @Field(() => ScreeningStanceEnum, { description: "Whether it is taken or overruled." })
  readonly stance!: ScreeningStance;

  @Field(() => String, { description: "Why." })
  readonly note!: string;
}

@ObjectType("DoubleFundingAnswer", {
  simpleResolvers: true,
  description: "What whoever assesses thinks of other money for what may be the same (POOL-13).",
})
export class DoubleFundingAnswerType {
  @Field(() => DoubleFundingVerdictEnum, { description: "What it is." })
  readonly verdict!: DoubleFundingVerdict;

  @Field(() => String, { description: "In words." })
  readonly note!: string;
}

@ObjectType("ScreeningHint", {
  simpleResolvers: true,
  description: "What data seems to say of one criterion, with its figures: a hint, never a rejection (POOL-4).",
})
export class ScreeningHintType {
  @Field(() => ScreeningCodeEnum, { description: "What it is about." })
  readonly code!: ScreeningCode;

  @Field(() => ScreeningFindingEnum, { description: "What the data seems to say." })
  readonly finding!: ScreeningFinding;

  @Field(() => ScreeningSourceEnum, { description: "Where the figures come from." })
  readonly source!: ScreeningSource;

  @Field(() => Int, { nullable: true, description: "The year that the figures are of." })
  readonly year!: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: "WEALTH: the equity. WAGES: the wages in the budget." })
  readonly amount!: Money | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What the amount is held against: the turnover; the budget.",
  })
  readonly amountAgainst!: Money | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "VOLUNTEERS, SINGLE_PERSON: volunteers. OTHER_FUNDING: others asked. FIGURES: the year expected. REGISTRATION: 1 when staff verified it. TARGET_GROUP: groups that are new to it. ACCOUNTS: accounts that are missing.",
  })
  readonly count!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "VOLUNTEERS: paid staff. REGISTRATION: 1 when it has a CVR number. TARGET_GROUP: groups in the application. ACCOUNTS: accounts that were delivered.",
  })
  readonly countAgainst!: number | null;

  @Field(() => String, { nullable: true, description: "PLACE: the district, or else the town." })
  readonly place!: string | null;
}

@ObjectType("ScoreSpread", {
  simpleResolvers: true,
  description:
    "Weighted scores of those who assessed, in hundredths of a percent: MET counts 2, PARTLY_MET 1, NOT_MET 0, each times the criterion's weight, of what could be had; NOT_RELEVANT is left out (POOL-4).",
})
export class ScoreSpreadType {
  @Field(() => Int, { description: "The mean; each who assessed counts the same." })
  readonly mean!: number;

  @Field(() => Int, { description: "The lowest." })
  readonly lowest!: number;

  @Field(() => Int, { description: "The highest." })
  readonly highest!: number;

  @Field(() => Int, { description: "How many have a score." })
  readonly count!: number;
}
