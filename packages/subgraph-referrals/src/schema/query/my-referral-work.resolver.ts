import { ForwardPageArguments, mapPage, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { myReferralWork } from "../../service/my-referral-work.ts";
import {
  ReferralWorkItemConnection,
  toReferralWorkItemType,
  type ReferralWorkItemType,
} from "../work/referral-work-item.type.ts";

@Resolver()
export class MyReferralWorkResolver {
  @Query(() => ReferralWorkItemConnection, {
    description:
      "The referrals that wait for the viewer's administration, the next deadline first; empty for whoever does not refer (REF-1).",
  })
  async myReferralWork(
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReferralWorkItemType>> {
    return new ReferralWorkItemConnection(
      mapPage(await myReferralWork(context, page.toPage()), toReferralWorkItemType),
    );
  }
}
