import {
  ForwardPageArguments,
  fromGlobalId,
  mapPage,
  type Connection,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { awardsOfAssociation } from "../../store/public-award.store.ts";
import { AwardConnection, toAwardType, type AwardType } from "../award/award.type.ts";
import { AssociationType } from "./association.type.ts";

/** AWARD-3: what an association has won. */
@Resolver(() => AssociationType)
export class AssociationFieldsResolver {
  @FieldResolver(() => AwardConnection, {
    description:
      "The prizes that it, or a person who works in it, has won, the latest year first; what is not public is not among them (AWARD-3).",
  })
  async awards(
    @Root() { id }: AssociationType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AwardType>> {
    const key = fromGlobalId(id, "Association");
    // What is no id is nobody's.
    const found = await context
      .use(awardsOfAssociation)
      .load(key ?? "00000000-0000-0000-0000-000000000000", page.toPage());
    return new AwardConnection(mapPage(found, toAwardType));
  }
}
