import { fromGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { readPrize } from "../../service/read-public.ts";
import { PrizeType, toPrizeType } from "../prize/prize.type.ts";

/** A prize by its global id. */
export async function prizeOf(id: string, context: RequestContext): Promise<PrizeType | null> {
  const key = fromGlobalId(id, "Prize");
  const prize = key && (await readPrize(context, key));
  return prize && toPrizeType(prize);
}

@Resolver()
export class PrizeResolver {
  @Query(() => PrizeType, { nullable: true, description: "One prize; null when there is none. Public." })
  prize(
    @Arg("id", () => ID, { description: "The prize." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<PrizeType | null> {
    return prizeOf(id, context);
  }
}
