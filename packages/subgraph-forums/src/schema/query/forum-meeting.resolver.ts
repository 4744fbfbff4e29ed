import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { readForumMeeting, readItem } from "../../service/read-forum.ts";
import { idOf } from "../id-of.ts";
import { toAgendaItemType, type AgendaItemType } from "../meeting/agenda-item.type.ts";
import { ForumMeetingType, toForumMeetingType } from "../meeting/forum-meeting.type.ts";

/** The meeting behind a global id; null for unknown, hidden and malformed alike. */
export async function meetingOf(id: string, context: RequestContext): Promise<ForumMeetingType | null> {
  const meeting = await readForumMeeting(context, idOf(id, "ForumMeeting"));
  return meeting && toForumMeetingType(meeting);
}

/** The matter behind a global id, by the same rule. */
export async function itemOf(id: string, context: RequestContext): Promise<AgendaItemType | null> {
  const item = await readItem(context, idOf(id, "AgendaItem"));
  return item && toAgendaItemType(item);
}

@Resolver()
export class ForumMeetingResolver {
  @Query(() => ForumMeetingType, {
    nullable: true,
    description: "A body's meeting; null for whoever has no part in it (FORUM-2).",
  })
  forumMeeting(
    @Arg("id", () => ID, { description: "The meeting's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ForumMeetingType | null> {
    return meetingOf(id, context);
  }
}
