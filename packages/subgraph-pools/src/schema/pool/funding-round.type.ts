import type { Instant } from "@indgang/domain/kernel";
import type { FundingRound } from "@indgang/domain/pools";
import { DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";

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

  readonly round!: FundingRound;
}

export function toFundingRoundType(round: FundingRound): FundingRoundType {
  return { ...round, id: toGlobalId("FundingRound", round.id), round };
}
