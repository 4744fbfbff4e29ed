import {
  cursorsOf,
  ForwardPageArguments,
  fromGlobalId,
  mapPage,
  pageOfRows,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readActivitiesOfAssociation } from "../../service/read-targets.ts";
import type { ReferralActivity } from "../../store/activity.store.ts";
import {
  ReferralActivityConnection,
  toReferralActivityType,
  type ReferralActivityType,
} from "../target/referral-activity.type.ts";
import { AssociationType } from "./association.type.ts";

const cursors = cursorsOf("activities of an association", ["text"]);
const cursorOf = ({ name, id }: ReferralActivity): string => cursors.encode({ values: [name], id });

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
    const page = asked.toPage();
    const all = await readActivitiesOfAssociation(context, fromGlobalId(id, "Association"));
    const position = cursors.decode(page.cursor);
    const from = position === null ? 0 : all.findIndex((one) => one.id === position.id) + 1;
    const rows = all.slice(from, from + page.limit + 1);
    const found = pageOfRows<ReferralActivity>({ page, rows, cursorOf, totalCount: () => all.length });
    return new ReferralActivityConnection(mapPage(found, toReferralActivityType));
  }
}
