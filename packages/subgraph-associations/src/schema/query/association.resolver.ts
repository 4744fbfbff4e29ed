import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { associationOf } from "../association/association.fields.ts";
import { AssociationType } from "../association/association.type.ts";

@Resolver()
export class AssociationResolver {
  @Query(() => AssociationType, { nullable: true, description: "One association; null when there is none." })
  association(
    @Arg("id", () => ID, { description: "Which association." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AssociationType | null> {
    return associationOf(id, context);
  }
}
