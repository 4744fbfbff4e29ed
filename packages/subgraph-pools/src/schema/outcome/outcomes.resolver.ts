import type { TargetGroup } from "@indgang/domain/associations";
import type { GoalVerdict } from "@indgang/domain/outcome";
import {
  ForwardPageArguments,
  keyOfGlobalId,
  mapPage,
  toGlobalId,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Int, Query, Resolver } from "type-graphql";
import { outcomeFigures, outcomesFor } from "../../service/outcome/read-outcomes.ts";
import type { OutcomeCriteria, OutcomeDimension } from "../../store/outcome/outcome-list.store.ts";
import { TargetGroupEnum } from "../enum/pool.enums.ts";
import { idOf } from "../id-of.ts";
import { OutcomeFigureType } from "./outcome-parts.types.ts";
import { OutcomeReportConnection, toOutcomeReportType, type OutcomeReportType } from "./outcome-report.type.ts";
import { GoalVerdictEnum, OutcomeDimensionEnum } from "./outcome.enums.ts";

@InputType("OutcomeFilter", { description: "What reports are narrowed by: everything that is given must hold." })
export class OutcomeFilter {
  @Field(() => ID, { nullable: true, description: "Only of grants from this pool." })
  readonly poolId?: string | null;

  @Field(() => ID, { nullable: true, description: "Only of grants of this round." })
  readonly roundId?: string | null;

  @Field(() => ID, { nullable: true, description: "Only of grants by this administration." })
  readonly administrationId?: string | null;

  @Field(() => ID, { nullable: true, description: "Only by this association." })
  readonly associationId?: string | null;

  @Field(() => Int, { nullable: true, description: "Only of money for this year." })
  readonly year?: number | null;

  @Field(() => TargetGroupEnum, { nullable: true, description: "Only for this target group." })
  readonly targetGroup?: TargetGroup | null;

  @Field(() => Boolean, { nullable: true, description: "True: only approved ones, also of the own administration." })
  readonly approved?: boolean | null;

  @Field(() => GoalVerdictEnum, {
    nullable: true,
    description: "Only approved ones with a goal that was reached like this.",
  })
  readonly verdict?: GoalVerdict | null;
}

function criteriaOf(filter: OutcomeFilter | null | undefined): Omit<OutcomeCriteria, "scope"> {
  const { poolId, roundId, administrationId, associationId, year, targetGroup, approved, verdict } = filter ?? {};
  return {
    ...(typeof poolId === "string" && { poolId: idOf(poolId, "Pool") }),
    ...(typeof roundId === "string" && { roundId: idOf(roundId, "FundingRound") }),
    ...(typeof administrationId === "string" && {
      administration: keyOfGlobalId(administrationId, "Administration") ?? "",
    }),
    ...(typeof associationId === "string" && { associationId: idOf(associationId, "Association") }),
    ...(typeof year === "number" && { year }),
    ...(targetGroup && { targetGroup }),
    ...(approved === true && { state: "APPROVED" }),
    ...(verdict && { verdict }),
  };
}

@ArgsType()
export class OutcomesArguments extends ForwardPageArguments {
  @Field(() => OutcomeFilter, { nullable: true, description: "What the list is narrowed by." })
  readonly filter?: OutcomeFilter | null;
}

const idKeys: Partial<Record<OutcomeDimension, string>> = {
  ROUND: "FundingRound",
  POOL: "Pool",
  ADMINISTRATION: "Administration",
};

@Resolver()
export class OutcomesResolver {
  @Query(() => OutcomeReportConnection, {
    description:
      "What came of grants, due last first: what is approved is everybody's; of the own administration, and at the service desk, the others too (POOL-12).",
  })
  async outcomes(
    @Args(() => OutcomesArguments) asked: OutcomesArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<OutcomeReportType>> {
    const found = await outcomesFor(context, criteriaOf(asked.filter), asked.toPage());
    return new OutcomeReportConnection(mapPage(found, toOutcomeReportType));
  }

  @Query(() => [OutcomeFigureType], {
    description: "Approved reports, counted. Public, and the same for everybody (POOL-12, POOL-15).",
  })
  async outcomeFigures(
    @Arg("by", () => OutcomeDimensionEnum, { description: "What they are counted by." }) by: OutcomeDimension,
    @Arg("filter", () => OutcomeFilter, { nullable: true, description: "What they are narrowed by." })
    filter: OutcomeFilter | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<readonly OutcomeFigureType[]> {
    const typename = idKeys[by];
    const figures = await outcomeFigures(context, by, criteriaOf(filter));
    return figures.map((figure) => ({
      ...figure,
      key: typename === undefined ? figure.key : toGlobalId(typename, figure.key),
    }));
  }
}
