import { defineSubgraph, sharedRefusalTypes, type RequestContext } from "@indgang/subgraph-kit";
import { fields } from "./schema/fields.ts";
import { AdministrationType } from "./schema/foreign/administration.type.ts";
import { AssociationType } from "./schema/foreign/association.type.ts";
import { CommitteeType } from "./schema/foreign/committee.type.ts";
import { ForumBodyType } from "./schema/foreign/forum-body.type.ts";
import { PersonType } from "./schema/foreign/person.type.ts";
import { mutations } from "./schema/mutations.ts";
import { queries } from "./schema/queries.ts";
import { references } from "./schema/references.ts";

/** Pools, rounds, applications, assessments, meetings, decisions and grants. */
export const pools = await defineSubgraph<RequestContext>({
  name: "pools",
  resolvers: [...queries, ...mutations, ...fields],
  orphanedTypes: [AssociationType, AdministrationType, CommitteeType, PersonType, ForumBodyType, ...sharedRefusalTypes],
  live: {
    applicationDraftChanged: {
      query: "applicationDraft",
      channel: "indgang_draft",
      description:
        "A draft as it is now, and anew whenever it, or who else has it open, reads differently for the viewer (POOL-6). Null for whoever does not speak for its association.",
    },
  },
  references,
});
