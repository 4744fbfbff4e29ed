import type { Instant, Money, PlainDate } from "@indgang/domain/kernel";
import type { BudgetSource, RoundKind } from "@indgang/domain/pools";
import type { LineInput, RoundInput } from "@indgang/domain/pool-setup";
import { DateScalar, DateTimeScalar, KeyedInput, MoneyScalar } from "@indgang/subgraph-kit";
import { Field, ID, InputType, Int } from "type-graphql";
import { BudgetSourceEnum, RoundKindEnum } from "../../enum/pool.enums.ts";
import { idOf, idOrNull } from "../../id-of.ts";

@InputType({ description: "What its heirs have in common; not in the schema." })
export abstract class RoundChangeInput extends KeyedInput {
  @Field(() => ID, { description: "The round." })
  readonly roundId!: string;

  @Field(() => Int, { description: "The round's version as it was read." })
  readonly version!: number;

  ofRound() {
    const { idempotencyKey, version } = this;
    return { idempotencyKey, version, roundId: idOf(this.roundId, "FundingRound") };
  }
}

@InputType("RoundContentInput", {
  description: "What is announced of a round (POOL-3). No CPR number in any of it (LAW-7).",
})
export class RoundContentInput {
  @Field(() => RoundKindEnum, { description: "How it is applied to." })
  readonly kind!: RoundKind;

  @Field(() => Int, { description: "The year that the money is for." })
  readonly year!: number;

  @Field(() => Int, {
    nullable: true,
    description: "For how many years a running grant is given, from 2 to 10; for that kind alone (POOL-7).",
  })
  readonly years?: number | null;

  @Field(() => String, { description: "Name, at most 200 characters." })
  readonly name!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "From when on applications are received; none: at once.",
  })
  readonly opensAt?: Instant | null;

  @Field(() => DateTimeScalar, { description: "The last instant at which an application is in time." })
  readonly deadlineAt!: Instant;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day whose terms and criteria count for the round: from today until it opens; none: the day on which it opens (POOL-17).",
  })
  readonly termsOn?: PlainDate | null;

  @Field(() => [String], { description: "What the committee looks for, at most ten of 100 characters (POOL-5)." })
  readonly focusAreas!: string[];
}

export function toRoundInput({ years, opensAt, termsOn, ...round }: RoundContentInput): RoundInput {
  return { ...round, years: years ?? null, opensAt: opensAt ?? null, termsOn: termsOn ?? null };
}

@InputType("BudgetLineInput", { description: "A line of a round's budget (POOL-3)." })
export class BudgetLineInput {
  @Field(() => ID, { nullable: true, description: "The line that it is; none for a new one." })
  readonly id?: string | null;

  @Field(() => BudgetSourceEnum, { description: "Where the money comes from: for development money the reserve." })
  readonly source!: BudgetSource;

  @Field(() => String, { description: "Name, at most 200 characters." })
  readonly name!: string;

  @Field(() => MoneyScalar, {
    description: "What there is to give: above zero, and never below what is granted of it (POOL-9).",
  })
  readonly amount!: Money;
}

export function toLineInputs(lines: readonly BudgetLineInput[]): readonly LineInput[] {
  return lines.map(({ id, source, name, amount }) => ({ id: idOrNull(id, "BudgetLine"), source, name, amount }));
}
