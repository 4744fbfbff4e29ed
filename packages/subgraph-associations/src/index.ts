import { defineSubgraph, sharedRefusalTypes, type RequestContext } from "@indgang/subgraph-kit";
import { AssociationFields, associationOf } from "./schema/association/association.fields.ts";
import { AssociationType } from "./schema/association/association.type.ts";
import { AssociationResolver } from "./schema/query/association.resolver.ts";
import { AssociationsResolver } from "./schema/query/associations.resolver.ts";

/** The one directory of associations (ASSOC-1). */
export const associations = await defineSubgraph<RequestContext>({
  name: "associations",
  resolvers: [AssociationResolver, AssociationsResolver, AssociationFields],
  orphanedTypes: [AssociationType, ...sharedRefusalTypes],
  references: { Association: { owns: true, load: ({ id }, context) => associationOf(id, context) } },
});
