import {
  emptyPage,
  ForwardPageArguments,
  fromGlobalId,
  mapPage,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { awardById, listAwards } from "../../store/public-award.store.ts";
import { AwardConnection, toAwardType, type AwardType } from "../award/award.type.ts";

/** An award by its global id; null before it is public, for everybody. */
export async function awardOf(id: string, context: RequestContext): Promise<AwardType | null> {
  const key = fromGlobalId(id, "Award");
  const award = key && (await context.use(awardById).load(key));
  return award && toAwardType(award);
}

@Resolver()
export class AwardsResolver {
  @Query(() => AwardConnection, {
    description:
      "Who won the municipality's prizes, the latest year first (AWARD-3). Public; what is not public yet is not among them, for anybody.",
  })
  async awards(
    @Arg("prizeId", () => ID, { nullable: true, description: "Of this prize alone." }) prizeId: string | null,
    @Arg("year", () => Int, { nullable: true, description: "Of this year alone." }) year: number | null,
    @Args(() => ForwardPageArguments) asked: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AwardType>> {
    const prize = prizeId ? fromGlobalId(prizeId, "Prize") : null;
    const isUnknown = Boolean(prizeId) && prize === null;
    const criteria = { prizeId: prize, year: year ?? null };
    const found = isUnknown ? emptyPage : await listAwards(context, criteria, asked.toPage());
    return new AwardConnection(mapPage(found, toAwardType));
  }
}
