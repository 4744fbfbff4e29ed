import { defineSubgraph, sharedRefusalTypes, type RequestContext } from "@indgang/subgraph-kit";
import { fields } from "./schema/fields.ts";
import { AdministrationType } from "./schema/foreign/administration.type.ts";
import { ApplicationType } from "./schema/foreign/application.type.ts";
import { AssociationType } from "./schema/foreign/association.type.ts";
import { FundingRoundType } from "./schema/foreign/funding-round.type.ts";
import { PersonType } from "./schema/foreign/person.type.ts";
import { mutations } from "./schema/mutations.ts";
import { queries } from "./schema/queries.ts";
import { bodyOf } from "./schema/query/forum-body.resolver.ts";
import { itemOf, meetingOf } from "./schema/query/forum-meeting.resolver.ts";
import { hearingOf } from "./schema/query/hearing.resolver.ts";

/** Standing bodies with their seats, meetings and minutes, and hearings. */
export const forums = await defineSubgraph<RequestContext>({
  name: "forums",
  resolvers: [...queries, ...mutations, ...fields],
  orphanedTypes: [
    AdministrationType,
    ApplicationType,
    AssociationType,
    FundingRoundType,
    PersonType,
    ...sharedRefusalTypes,
  ],
  live: {
    forumMeetingChanged: {
      query: "forumMeeting",
      channel: "indgang_agenda",
      description:
        "A body's meeting as it is now, and anew whenever its agenda reads differently for the viewer (FORUM-2). Null for whoever has no part in it.",
    },
    hearingChanged: {
      query: "hearing",
      channel: "indgang_hearing",
      description:
        "A hearing as it is now, and anew whenever it reads differently for the viewer (FORUM-4). Null for whoever neither asks nor is heard.",
    },
  },
  references: {
    ForumBody: { owns: true, load: ({ id }, context) => bodyOf(id, context) },
    ForumMeeting: { owns: true, load: ({ id }, context) => meetingOf(id, context) },
    AgendaItem: { owns: true, load: ({ id }, context) => itemOf(id, context) },
    Hearing: { owns: true, load: ({ id }, context) => hearingOf(id, context) },
    Administration: { owns: false },
    Application: { owns: false },
    Association: { owns: false },
    FundingRound: { owns: false },
    Person: { owns: false },
  },
});
