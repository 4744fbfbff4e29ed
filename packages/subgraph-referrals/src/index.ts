import { defineSubgraph, sharedRefusalTypes, type RequestContext } from "@indgang/subgraph-kit";
import { AdministrationType } from "./schema/foreign/administration.type.ts";
import { AssociationFields } from "./schema/foreign/association.fields.ts";
import { AssociationType } from "./schema/foreign/association.type.ts";
import { mutations } from "./schema/mutations.ts";
import { queries } from "./schema/queries.ts";
import { referralOf } from "./schema/query/referral.resolver.ts";
import { ReferralFieldsResolver } from "./schema/referral/referral-fields.resolver.ts";

/** Referrals of citizens. Citizens live here alone: no entity of another subgraph leads to one (LAW-3). */
export const referrals = await defineSubgraph<RequestContext>({
  name: "referrals",
  resolvers: [...queries, ...mutations, ReferralFieldsResolver, AssociationFields],
  orphanedTypes: [AdministrationType, AssociationType, ...sharedRefusalTypes],
  references: {
    Referral: { owns: true, load: ({ id }, context) => referralOf(id, context) },
    Administration: { owns: false },
    Association: { owns: false },
  },
});
