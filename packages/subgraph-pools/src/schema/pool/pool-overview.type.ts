import type { Money } from "@indgang/domain/kernel";
import type { CaseDimension, CaseFigure, PoolYear } from "@indgang/domain/seeing";
import { MoneyScalar } from "@indgang/subgraph-kit";
import { Field, Int, ObjectType } from "type-graphql";
import { CaseDimensionEnum } from "../enum/pool.enums.ts";

@ObjectType("PoolYear", { simpleResolvers: true, description: "A year of a pool, over its rounds (POOL-14, POOL-18)." })
export class PoolYearType implements PoolYear {
  @Field(() => Int, { description: "The year that the money is for." })
  readonly year!: number;

  @Field(() => MoneyScalar, { description: "What there was to give." })
  readonly budget!: Money;

  @Field(() => MoneyScalar, { description: "What was given." })
  readonly granted!: Money;

  @Field(() => MoneyScalar, { description: "What is left." })
  readonly left!: Money;

  @Field(() => Int, {
    nullable: true,
    description: "How many applied. For its administration and the service desk; null for all others.",
  })
  readonly cases!: number | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What was asked for. For its administration and the service desk; null for all others.",
  })
  readonly asked!: Money | null;
}

@ObjectType("CaseFigure", {
  simpleResolvers: true,
  description: "Cases that have something in common. A list of cases with the matching filter holds exactly these.",
})
export class CaseFigureType implements CaseFigure {
  @Field(() => CaseDimensionEnum, { description: "What they are counted by." })
  readonly dimension!: CaseDimension;

  @Field(() => String, { description: "What they have in common." })
  readonly key!: string;

  @Field(() => Int, { description: "How many." })
  readonly cases!: number;

  @Field(() => MoneyScalar, { description: "What they ask for; by kind of cost: what they ask for of that kind." })
  readonly asked!: Money;

  @Field(() => MoneyScalar, {
    description: "What they were granted; by kind of cost: always zero, since no grant says.",
  })
  readonly granted!: Money;
}

@ObjectType("PoolOverview", { simpleResolvers: true, description: "A pool in figures (POOL-5, POOL-18)." })
export class PoolOverviewType {
  @Field(() => [PoolYearType], { description: "Its years, the latest first. Public." })
  readonly years!: readonly PoolYearType[];

  @Field(() => [CaseFigureType], {
    nullable: true,
    description:
      "Its cases by what they have in common, the most asked for first. For its administration and the service desk; null for all others (POOL-13).",
  })
  readonly figures!: readonly CaseFigureType[] | null;
}
