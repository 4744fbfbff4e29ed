import { MoneyScalar } from "@indgang/subgraph-kit";
import type { Money } from "@indgang/domain/kernel";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("AssociationYear", {
  simpleResolvers: true,
  description: "What an association said about one year. Null: not told.",
})
export class AssociationYearType {
  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => Int, { nullable: true, description: "Volunteers in the year." })
  readonly volunteers!: number | null;

  @Field(() => Int, { nullable: true, description: "Paid staff in the year." })
  readonly paidStaff!: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: "Turnover of the year." })
  readonly turnover!: Money | null;

  @Field(() => MoneyScalar, { nullable: true, description: "Equity at the end of the year; may be below zero." })
  readonly equity!: Money | null;
}
