import type { Money } from "@indgang/domain/kernel";
import { leftOf, type BudgetLine, type BudgetSource } from "@indgang/domain/pools";
import { MoneyScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { BudgetSourceEnum } from "../enum/pool.enums.ts";

@Directive('@key(fields: "id")')
@ObjectType("BudgetLine", {
  implements: NodeType,
  simpleResolvers: true,
  description: "Part of a round's budget by source (POOL-3). What is left of it is public all year (POOL-18).",
})
export class BudgetLineType extends NodeType {
  @Field(() => Int, { description: "Counts every change." })
  readonly version!: number;

  @Field(() => BudgetSourceEnum, { description: "Where the money comes from." })
  readonly source!: BudgetSource;

  @Field(() => String, { description: "What it is called." })
  readonly name!: string;

  @Field(() => MoneyScalar, { description: "What there was to give." })
  readonly amount!: Money;

  @Field(() => MoneyScalar, { description: "What was given." })
  readonly granted!: Money;

  @Field(() => MoneyScalar, { description: "What is left: never below zero (POOL-9)." })
  readonly left!: Money;

  readonly line!: BudgetLine;
}

export function toBudgetLineType(line: BudgetLine): BudgetLineType {
  return { ...line, id: toGlobalId("BudgetLine", line.id), left: leftOf(line), line };
}
