import { ForwardPageArguments, type Connection, type RequestContext, mapPage } from "@indgang/subgraph-kit";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { readReferralActivities } from "../../service/read-targets.ts";
import {
  ReferralActivityConnection,
  toReferralActivityType,
  type ReferralActivityType,
} from "../target/referral-activity.type.ts";

@Resolver()
export class ReferralActivitiesResolver {
  @Query(() => ReferralActivityConnection, {
    description:
      "The associations' activities that one can refer to, by name (REF-2). For staff and associations; empty for everybody else.",
  })
  async referralActivities(
    @Args(() => ForwardPageArguments) asked: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReferralActivityType>> {
    const found = await readReferralActivities(context, asked.toPage());
    return new ReferralActivityConnection(mapPage(found, toReferralActivityType));
  }
}
