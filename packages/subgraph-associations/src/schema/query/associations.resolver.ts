import { mapPage, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { listAssociations } from "../../service/associations.ts";
import { AssociationConnection, toAssociation, type AssociationType } from "../association/association.type.ts";
import { AssociationsArguments } from "./associations.arguments.ts";

@Resolver()
export class AssociationsResolver {
  @Query(() => AssociationConnection, { description: "The directory of associations, for everybody." })
  async associations(
    @Args(() => AssociationsArguments) asked: AssociationsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AssociationType>> {
    const found = await listAssociations(context, asked.toQuestion(), asked.toPage());
    return new AssociationConnection(mapPage(found, toAssociation));
  }
}
