import { timelineScopeOf, type TimelineEvent } from "@indgang/domain/pools";
import { seatReads } from "@indgang/subgraph-kit";

/** What happened in a case, the earliest first, as far as the viewer may know (POOL-2). */
export const eventsOfApplication = seatReads.pageOfChildren<TimelineEvent>({
  name: "events of application",
  columns: `id, application_id AS "applicationId", at, kind, audience, actor_id AS "actorId", note`,
  from: "timeline_event",
  parent: "application_id",
  narrowedTo: ({ viewer }) => ({ condition: "audience::text = ANY ($1::text[])", value: timelineScopeOf(viewer) }),
  ordering: {
    name: "events AT_ASC",
    column: "at",
    cast: "timestamptz",
    kind: "instant",
    descending: false,
    valueOf: (event) => event.at,
  },
});
