import {
  ForwardPageArguments,
  fromGlobalId,
  mapPage,
  pageOfAll,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readActivitiesOfAssociation } from "../../service/read-targets.ts";
import {
  ReferralActivityConnection,
  toReferralActivityType,
  type ReferralActivityType,
} from "../target/referral-activity.type.ts";
import { AssociationType } from "./association.type.ts";

@Resolver(() => AssociationType)
export class AssociationFields {
  @FieldResolver(() => ReferralActivityConnection, {
    description:
      "Its activities that citizens are referred to, by name (REF-2). For staff and associations; empty for everybody else.",
  })
  async referralActivities(
    @Root() { id }: AssociationType,
    @Args(() => ForwardPageArguments) asked: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReferralActivityType>> {
    const all = await readActivitiesOfAssociation(context, fromGlobalId(id, "Association"));
    const found = pageOfAll("activities of an association", all, asked.toPage(), (activity) => activity.id);
    return new ReferralActivityConnection(mapPage(found, toReferralActivityType));
  }
}
