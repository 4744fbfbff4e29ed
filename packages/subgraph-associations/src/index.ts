import { defineSubgraph, sharedRefusalTypes, type RequestContext } from "@indgang/subgraph-kit";
import { AssociationFields, associationWith } from "./schema/association/association.fields.ts";
import { AssociationType } from "./schema/association/association.type.ts";
import { RegisterAssociationResolver } from "./schema/mutation/register-association.resolver.ts";
import { UpdateAssociationResolver } from "./schema/mutation/update-association.resolver.ts";
import { VerifyAssociationResolver } from "./schema/mutation/verify-association.resolver.ts";
import { AssociationResolver } from "./schema/query/association.resolver.ts";
import { AssociationsResolver } from "./schema/query/associations.resolver.ts";
import { AlreadyRegisteredFields } from "./schema/refusal/already-registered.type.ts";

/** The one directory of associations (ASSOC-1). */
export const associations = await defineSubgraph<RequestContext>({
  name: "associations",
  resolvers: [
    AssociationResolver,
    AssociationsResolver,
    AssociationFields,
    RegisterAssociationResolver,
    UpdateAssociationResolver,
    VerifyAssociationResolver,
    AlreadyRegisteredFields,
  ],
  orphanedTypes: [AssociationType, ...sharedRefusalTypes],
  references: { Association: { owns: true, load: ({ id }, context, fields) => associationWith(fields, id, context) } },
});
