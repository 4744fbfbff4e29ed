import type { ReferralSide, ReferralState } from "@indgang/domain/referrals";
import { PageArguments, type Connection, type RequestContext, mapPage } from "@indgang/subgraph-kit";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { readReferralList } from "../../service/read-referrals.ts";
import { ReferralSideEnum, ReferralStateEnum } from "../enum/referral.enums.ts";
import { ReferralConnection, toReferralType, type ReferralType } from "../referral/referral.type.ts";

@ArgsType()
export class ReferralsArguments extends PageArguments {
  @Field(() => ReferralSideEnum, { description: "Those that one's own side sent, or those that came to it." })
  readonly side: ReferralSide = "RECEIVER";

  @Field(() => [ReferralStateEnum], { nullable: true, description: "In one of these states; all when left out." })
  readonly states?: readonly ReferralState[] | null;
}

@Resolver()
export class ReferralsResolver {
  @Query(() => ReferralConnection, {
    description:
      "The referrals of one's own side, by deadline (REF-1). Empty for whoever does not refer. Every page is logged (LAW-6).",
  })
  async referrals(
    @Args(() => ReferralsArguments) asked: ReferralsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReferralType>> {
    const found = await readReferralList(context, { side: asked.side, states: asked.states ?? null }, asked.toPage());
    return new ReferralConnection(mapPage(found, toReferralType));
  }
}
