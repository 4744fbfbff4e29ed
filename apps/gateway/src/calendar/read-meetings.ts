import type { ApolloServer } from "@apollo/server";
import type { GraphContext } from "../graph/graph-context.type.ts";
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
export async function readMeetings(
  server: Pick<ApolloServer<GraphContext>, "executeOperation">,
  contextValue: GraphContext,
): Promise<readonly CalendarMeeting[]> {
  const { body } = await server.executeOperation<Answer>({ query, operationName: "CalendarFeed" }, { contextValue });
  if (body.kind !== "single" || !body.singleResult.data || body.singleResult.errors !== undefined)
    throw new Error("The graph does not answer the calendar's question.");
  const { ahead, behind } = body.singleResult.data;
  return [...behind.nodes, ...ahead.nodes];
}
