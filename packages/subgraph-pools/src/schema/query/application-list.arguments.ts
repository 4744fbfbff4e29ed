import type { Money, PlainDate } from "@indgang/domain/kernel";
import type { ApplicationState, WaitsFor } from "@indgang/domain/pools";
import { DateScalar, MoneyScalar, PageArguments } from "@indgang/subgraph-kit";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { ApplicationStateEnum } from "../enum/application.enums.ts";
import type { ApplicationOrder } from "../../store/application-orderings.ts";
import { ApplicationOrderEnum, WaitsForEnum } from "../enum/work.enums.ts";

@InputType("ApplicationFilter", {
  description: "What a list of cases is narrowed by: everything that is given must hold.",
})
export class ApplicationFilter {
  @Field(() => ID, { nullable: true, description: "Only to this pool." })
  readonly poolId?: string | null;

  @Field(() => ID, { nullable: true, description: "Only in this round." })
  readonly roundId?: string | null;

  @Field(() => [ApplicationStateEnum], { nullable: true, description: "Only in one of these states." })
  readonly states?: ApplicationState[] | null;

  @Field(() => ID, { nullable: true, description: "Only those that this person works on." })
  readonly assigneeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: only those that the viewer works on." })
  readonly assignedToMe?: boolean | null;

  @Field(() => WaitsForEnum, { nullable: true, description: "Only those in which it is this one's move." })
  readonly waitsFor?: WaitsFor | null;

  @Field(() => String, {
    nullable: true,
    description: "Words that all stand in case number, title or the association's name.",
  })
  readonly search?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Received on this day or later." })
  readonly receivedFrom?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: "Received on this day or earlier." })
  readonly receivedTo?: PlainDate | null;

  @Field(() => MoneyScalar, { nullable: true, description: "Applied for this much or more." })
  readonly amountFrom?: Money | null;

  @Field(() => MoneyScalar, { nullable: true, description: "Applied for this much or less." })
  readonly amountTo?: Money | null;
}

@ArgsType()
export class ApplicationListArguments extends PageArguments {
  @Field(() => ApplicationFilter, { nullable: true, description: "What the list is narrowed by." })
  readonly filter?: ApplicationFilter | null;

  @Field(() => ApplicationOrderEnum, { description: "How it is sorted." })
  readonly orderBy: ApplicationOrder = "DUE_ON_ASC";
}
