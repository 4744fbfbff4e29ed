import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readCycle, readPrize } from "../../service/read-public.ts";
import { AwardCycleType, toAwardCycleType } from "../cycle/award-cycle.type.ts";
import { PrizeCategoryType, PrizeType, toPrizeCategoryType, toPrizeType } from "../prize/prize.type.ts";
import { AwardType } from "./award.type.ts";

/** What an award is of. */
@Resolver(() => AwardType)
export class AwardFieldsResolver {
  @FieldResolver(() => PrizeType, { nullable: true, description: "The prize." })
  async prize(@Root() { row }: AwardType, @Ctx() context: RequestContext): Promise<PrizeType | null> {
    const prize = await readPrize(context, row.prizeId);
    return prize && toPrizeType(prize);
  }

  @FieldResolver(() => PrizeCategoryType, { nullable: true, description: "The category." })
  async category(@Root() { row }: AwardType, @Ctx() context: RequestContext): Promise<PrizeCategoryType | null> {
    const prize = await readPrize(context, row.prizeId);
    const category = prize?.categories.find(({ id }) => id === row.categoryId);
    return category ? toPrizeCategoryType(category) : null;
  }

  @FieldResolver(() => AwardCycleType, { nullable: true, description: "The year of the prize." })
  async cycle(@Root() { row }: AwardType, @Ctx() context: RequestContext): Promise<AwardCycleType | null> {
    const cycle = await readCycle(context, row.cycleId);
    return cycle && toAwardCycleType(cycle, context.now());
  }
}
