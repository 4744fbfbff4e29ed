import { refusalMember, RefusalType, toGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { associationOf } from "../association/association.fields.ts";
import { AssociationType } from "../association/association.type.ts";

@ObjectType("AlreadyRegistered", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "The CVR number stands in the directory already.",
})
export class AlreadyRegisteredType extends RefusalType {
  /** Global id of who has the number; no field of the graph. */
  readonly holder!: string;
}

@Resolver(() => AlreadyRegisteredType)
export class AlreadyRegisteredFields {
  @FieldResolver(() => AssociationType, { description: "The association that has the number." })
  association(
    @Root() { holder }: AlreadyRegisteredType,
    @Ctx() context: RequestContext,
  ): Promise<AssociationType | null> {
    return associationOf(holder, context);
  }
}

export const alreadyRegistered = refusalMember({
  code: "ALREADY_REGISTERED",
  type: AlreadyRegisteredType,
  message: () => "Another association in the directory has this CVR number.",
  fields: ({ associationId }) => ({ holder: toGlobalId("Association", associationId) }),
});
