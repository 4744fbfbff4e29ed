import {
  ForwardPageArguments,
  fromGlobalId,
  mapPage,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { awardsOfPrize } from "../../store/public-award.store.ts";
import { cyclesOfPrize } from "../../store/public-cycle.store.ts";
import { AwardConnection, toAwardType, type AwardType } from "../award/award.type.ts";
import { AwardCycleConnection, toAwardCycleType, type AwardCycleType } from "../cycle/award-cycle.type.ts";
import { PrizeType } from "./prize.type.ts";

/** The years of a prize. */
@Resolver(() => PrizeType)
export class PrizeFieldsResolver {
  @FieldResolver(() => AwardCycleConnection, { description: "Its years, the latest first." })
  async cycles(
    @Root() { id }: PrizeType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AwardCycleType>> {
    const found = await context.use(cyclesOfPrize).load(fromGlobalId(id, "Prize") ?? "", page.toPage());
    return new AwardCycleConnection(mapPage(found, (cycle) => toAwardCycleType(cycle, context.now())));
  }

  @FieldResolver(() => AwardConnection, {
    description: "Who won it over the years, the latest year first; what is not public is not among them (AWARD-3).",
  })
  async awards(
    @Root() { id }: PrizeType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AwardType>> {
    const found = await context.use(awardsOfPrize).load(fromGlobalId(id, "Prize") ?? "", page.toPage());
    return new AwardConnection(mapPage(found, toAwardType));
  }
}
