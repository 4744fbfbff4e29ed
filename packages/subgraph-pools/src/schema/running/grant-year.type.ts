import type { Instant, Money } from "@indgang/domain/kernel";
import type { GrantYear, YearStanding } from "@indgang/domain/running";
import { DateTimeScalar, MoneyScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { StandingYear } from "../../service/running/read-running.ts";
import { YearStandingEnum } from "./running.enums.ts";

@ObjectType("GrantYear", {
  simpleResolvers: true,
  description: "One year of a running grant (POOL-7). To its association it is there once the minutes stand.",
})
export class GrantYearType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => Int, { description: "Goes with every change of it." })
  readonly version!: number;

  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => MoneyScalar, { description: "What is given for it." })
  readonly amount!: Money;

  @Field(() => YearStandingEnum, { description: "Where it stands now." })
  readonly standing!: YearStanding;

  @Field(() => Int, { nullable: true, description: "How many take part, as it was said when it was renewed." })
  readonly participants!: number | null;

  @Field(() => Int, { nullable: true, description: "How many volunteers do the work, as was said then." })
  readonly volunteers!: number | null;

  @Field(() => String, { nullable: true, description: "How the past year went, as was said then." })
  readonly note!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was said that the work goes on." })
  readonly confirmedAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was given." })
  readonly openedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: "Why it is not given after all." })
  readonly endReason!: string | null;

  readonly given!: GrantYear;
}

export function toGrantYearType({ year, standing }: StandingYear): GrantYearType {
  return { ...year, id: toGlobalId("GrantYear", year.id), standing, given: year };
}
