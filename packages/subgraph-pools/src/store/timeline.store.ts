import { timelineScopeOf, type TimelineEvent } from "@indgang/domain/pools";
import { pageOfChildren } from "./page-of-children.ts";

/** What happened in a case, the earliest first, as far as the viewer may know (POOL-2). */
export const eventsOfApplication = pageOfChildren<TimelineEvent>({
  name: "events of application",
  columns: `id, application_id AS "applicationId", at, kind, audience, actor_id AS "actorId", note`,
  table: "timeline_event",
  parent: "application_id",
  parentType: "uuid",
  scope: (viewer) => ({ column: "audience", values: timelineScopeOf(viewer) }),
  ordering: {
    name: "events AT_ASC",
    column: "at",
    cast: "timestamptz",
    kind: "instant",
    descending: false,
    valueOf: (event) => event.at,
  },
});
