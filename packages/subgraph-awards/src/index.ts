import { defineSubgraph, sharedRefusalTypes, type RequestContext } from "@indgang/subgraph-kit";
import { AwardFieldsResolver } from "./schema/award/award-fields.resolver.ts";
import { JuryBallotFieldsResolver, JuryResultFieldsResolver } from "./schema/ballot/entries.resolver.ts";
import { AwardCycleFieldsResolver } from "./schema/cycle/award-cycle-fields.resolver.ts";
import { AdministrationType } from "./schema/foreign/administration.type.ts";
import { AssociationFieldsResolver } from "./schema/foreign/association-fields.resolver.ts";
import { AssociationType } from "./schema/foreign/association.type.ts";
import { mutations } from "./schema/mutations.ts";
import { PrizeFieldsResolver } from "./schema/prize/prize-fields.resolver.ts";
import { queries } from "./schema/queries.ts";
import { awardCycleOf } from "./schema/query/award-cycle.resolver.ts";
import { awardOf } from "./schema/query/awards.resolver.ts";
import { nominationOf } from "./schema/query/nominations.resolver.ts";
import { prizeOf } from "./schema/query/prize.resolver.ts";

const fields = [
  PrizeFieldsResolver,
  AwardCycleFieldsResolver,
  AwardFieldsResolver,
  JuryBallotFieldsResolver,
  JuryResultFieldsResolver,
  AssociationFieldsResolver,
] as const;

/** Prizes: nominations, juries and winners, of which nobody outside the jury's staff learns before their instant (AWARD-2). */
export const awards = await defineSubgraph<RequestContext>({
  name: "awards",
  resolvers: [...queries, ...mutations, ...fields],
  orphanedTypes: [AdministrationType, AssociationType, ...sharedRefusalTypes],
  references: {
    Prize: { owns: true, load: ({ id }, context) => prizeOf(id, context) },
    AwardCycle: { owns: true, load: ({ id }, context) => awardCycleOf(id, context) },
    Award: { owns: true, load: ({ id }, context) => awardOf(id, context) },
    Nomination: { owns: true, load: ({ id }, context) => nominationOf(id, context) },
    Administration: { owns: false },
    Association: { owns: false },
  },
});
