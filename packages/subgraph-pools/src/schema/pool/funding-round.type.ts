import type { Instant, PlainDate } from "@indgang/domain/kernel";
import type { FundingRound, RoundKind } from "@indgang/domain/pools";
import { DateScalar, DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { RoundKindEnum } from "../enum/pool.enums.ts";

@Directive('@key(fields: "id")')
@ObjectType("FundingRound", {
  implements: NodeType,
  simpleResolvers: true,
  description: "A pool in a year, with deadline and budget (POOL-3).",
})
export class FundingRoundType extends NodeType {
  @Field(() => Int, { description: "Counts every change." })
  readonly version!: number;

  @Field(() => Int, { description: "The year that the money is for." })
  readonly year!: number;

  @Field(() => String, { description: "What it is called." })
  readonly name!: string;

  @Field(() => DateTimeScalar, { description: "From when on applications are received." })
  readonly opensAt!: Instant;

  @Field(() => DateTimeScalar, { description: "The last instant at which an application is in time." })
  readonly deadlineAt!: Instant;

  @Field(() => [String], { description: "What the committee looks for this year (POOL-5)." })
  readonly focusAreas!: readonly string[];

  @Field(() => RoundKindEnum, { description: "How it is applied to." })
  readonly kind!: RoundKind;

  @Field(() => Int, {
    nullable: true,
    description: "For how many years a running grant is given; null for the other kinds.",
  })
  readonly years!: number | null;

  @Field(() => DateScalar, {
    description: "The day whose terms and criteria count for every case of the round, whatever comes after (POOL-17).",
  })
  readonly termsOn!: PlainDate;

  @Field(() => String, { nullable: true, description: "Why it was closed before its deadline; null when it was not." })
  readonly closedReason!: string | null;

  readonly round!: FundingRound;
}

export function toFundingRoundType(round: FundingRound): FundingRoundType {
  return { ...round, id: toGlobalId("FundingRound", round.id), round };
}
