import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { roundById } from "../../store/pool/funding-round.store.ts";
import { idOf } from "../id-of.ts";
import { FundingRoundType, toFundingRoundType } from "../pool/funding-round.type.ts";

@Resolver()
export class FundingRoundResolver {
  @Query(() => FundingRoundType, {
    nullable: true,
    description: "A round by its id; null when there is none. Public (POOL-14).",
  })
  async fundingRound(
    @Arg("id", () => ID, { description: "The round's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<FundingRoundType | null> {
    const round = await context.use(roundById).load(idOf(id, "FundingRound"));
    return round && toFundingRoundType(round);
  }
}
