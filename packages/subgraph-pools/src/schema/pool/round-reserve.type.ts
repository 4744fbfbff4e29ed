import type { Money } from "@indgang/domain/kernel";
import { MoneyScalar } from "@indgang/subgraph-kit";
import { Field, ObjectType } from "type-graphql";

@ObjectType("RoundReserve", {
  simpleResolvers: true,
  description:
    "What a pool keeps for development in a year, against what its terms ask for (POOL-3). A warning, no bound.",
})
export class RoundReserveType {
  @Field(() => MoneyScalar, { description: "What its lines keep, of all rounds of the year." })
  readonly kept!: Money;

  @Field(() => MoneyScalar, { description: "What the terms ask for, of all money of the year." })
  readonly asked!: Money;

  @Field(() => MoneyScalar, { description: "What is missing; zero when enough is kept." })
  readonly missing!: Money;
}
