import { askGraph, type Asking } from "../graph/ask-graph.ts";
import type { CalendarMeeting } from "./meetings-calendar.ts";

/** Pages of this size are the largest that the graph answers; a calendar goes no further back, or ahead. */
const query = `query CalendarFeed {
  ahead: myForumMeetings(upcoming: true, first: 100) { nodes { ...CalendarMeeting } }
  behind: myForumMeetings(upcoming: false, first: 100) { nodes { ...CalendarMeeting } }
}
fragment CalendarMeeting on ForumMeeting { id version state startsAt endsAt place cancelReason body { name } }`;

interface Answer {
  readonly ahead: { readonly nodes: readonly CalendarMeeting[] };
  readonly behind: { readonly nodes: readonly CalendarMeeting[] };
}

/** FORUM-2: the meetings of the bodies in which somebody sits, or whose secretary they are, as the graph answers them at this moment. Throws when it does not. */
export async function readMeetings(asking: Asking): Promise<readonly CalendarMeeting[]> {
  const { ahead, behind } = await askGraph<Answer>(asking, { query, operationName: "CalendarFeed" });
  return [...behind.nodes, ...ahead.nodes];
}
