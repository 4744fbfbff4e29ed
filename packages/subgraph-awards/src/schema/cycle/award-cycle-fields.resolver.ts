import { asId } from "@indgang/domain/kernel";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readPrize } from "../../service/read-public.ts";
import { juryOfCycle } from "../../service/read-jury.ts";
import { awardsOfCycle } from "../../store/public-award.store.ts";
import { AwardType, toAwardType } from "../award/award.type.ts";
import { PrizeType, toPrizeType } from "../prize/prize.type.ts";
import { AwardCycleType } from "./award-cycle.type.ts";
import { AwardJuryType, toAwardJuryType } from "./award-jury.type.ts";

/** What hangs on a year of a prize. */
@Resolver(() => AwardCycleType)
export class AwardCycleFieldsResolver {
  @FieldResolver(() => PrizeType, { nullable: true, description: "The prize." })
  async prize(@Root() { cycle }: AwardCycleType, @Ctx() context: RequestContext): Promise<PrizeType | null> {
    const prize = await readPrize(context, cycle.prizeId);
    return prize && toPrizeType(prize);
  }

  @FieldResolver(() => [AwardType], {
    description: "Who won, one a category; empty until it is public, for everybody (AWARD-2, AWARD-3).",
  })
  async awards(@Root() { cycle }: AwardCycleType, @Ctx() context: RequestContext): Promise<readonly AwardType[]> {
    return (await context.use(awardsOfCycle).load(cycle.id)).map(toAwardType);
  }

  @FieldResolver(() => AwardJuryType, {
    nullable: true,
    description: "What the jury's staff knows of it; null for everybody else (AWARD-2).",
  })
  async jury(@Root() { cycle }: AwardCycleType, @Ctx() context: RequestContext): Promise<AwardJuryType | null> {
    const seen = await context.use(juryOfCycle).load(asId(cycle.id));
    return seen && toAwardJuryType(seen);
  }
}
