import type { AssociationSize, TargetGroup } from "@indgang/domain/associations";
import type { Money, PlainDate } from "@indgang/domain/kernel";
import type { ApplicationState, BudgetKind, WaitsFor } from "@indgang/domain/pools";
import { DateScalar, MoneyScalar, PageArguments } from "@indgang/subgraph-kit";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { ApplicationStateEnum, BudgetKindEnum } from "../enum/application.enums.ts";
import { AssociationSizeEnum, TargetGroupEnum } from "../enum/pool.enums.ts";
import type { ApplicationOrder } from "../../store/application/application-orderings.ts";
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

  @Field(() => Int, { nullable: true, description: "Only in rounds of this year." })
  readonly year?: number | null;

  @Field(() => TargetGroupEnum, { nullable: true, description: "Only for this target group, perhaps beside others." })
  readonly targetGroup?: TargetGroup | null;

  @Field(() => BudgetKindEnum, { nullable: true, description: "Only with a cost of this kind in the budget (POOL-6)." })
  readonly budgetKind?: BudgetKind | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Only of associations in this place, written as `Application.place` is; empty: of those that say none.",
  })
  readonly place?: string | null;

  @Field(() => AssociationSizeEnum, { nullable: true, description: "Only of associations of this size." })
  readonly size?: AssociationSize | null;
}

@ArgsType()
export class ApplicationListArguments extends PageArguments {
  @Field(() => ApplicationFilter, { nullable: true, description: "What the list is narrowed by." })
  readonly filter?: ApplicationFilter | null;

  @Field(() => ApplicationOrderEnum, { description: "How it is sorted." })
  readonly orderBy: ApplicationOrder = "DUE_ON_ASC";
}
