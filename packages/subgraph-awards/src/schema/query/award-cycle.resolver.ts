import { fromGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { readCycle } from "../../service/read-public.ts";
import { AwardCycleType, toAwardCycleType } from "../cycle/award-cycle.type.ts";

/** A year of a prize by its global id. */
export async function awardCycleOf(id: string, context: RequestContext): Promise<AwardCycleType | null> {
  const key = fromGlobalId(id, "AwardCycle");
  const cycle = key && (await readCycle(context, key));
  return cycle && toAwardCycleType(cycle, context.now());
}

@Resolver()
export class AwardCycleResolver {
  @Query(() => AwardCycleType, { nullable: true, description: "One year of a prize; null when there is none. Public." })
  awardCycle(
    @Arg("id", () => ID, { description: "The year of the prize." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AwardCycleType | null> {
    return awardCycleOf(id, context);
  }
}
