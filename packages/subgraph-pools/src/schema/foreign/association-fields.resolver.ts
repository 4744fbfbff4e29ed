import { ForwardPageArguments, type Connection, type RequestContext, mapPage } from "@indgang/subgraph-kit";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { applicationsBy } from "../../service/list-cases.ts";
import { grantsOfAssociation } from "../../store/pool/grant.store.ts";
import { toApplicationType, type ApplicationType } from "../application/application.type.ts";
import { ApplicationConnection } from "../application/connections.ts";
import { GrantConnection, toGrantType, type GrantType } from "../grant/grant.type.ts";
import { idOf } from "../id-of.ts";
import { AssociationType } from "./association.type.ts";

@Resolver(() => AssociationType)
export class AssociationFieldsResolver {
  @FieldResolver(() => GrantConnection, {
    description:
      "What all administrations of the municipality gave it, the latest first: that and how much, never why (POOL-13).",
  })
  async grants(
    @Root() { id }: AssociationType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<GrantType>> {
    const found = await context.use(grantsOfAssociation).load(idOf(id, "Association"), page.toPage());
    return new GrantConnection(mapPage(found, toGrantType));
  }

  @FieldResolver(() => ApplicationConnection, {
    description:
      "Its applications that the viewer may see, the latest first: those of the own administration; at the service desk all.",
  })
  async applications(
    @Root() { id }: AssociationType,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ApplicationType>> {
    const found = await applicationsBy(context, idOf(id, "Association"), page.toPage());
    return new ApplicationConnection(mapPage(found, toApplicationType));
  }
}
