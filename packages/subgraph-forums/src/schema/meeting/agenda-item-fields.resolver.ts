import { isForumStaff, mayAddPaper, mayReadMinutes } from "@indgang/domain/forums";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { actingIn, readForumMeeting } from "../../service/read-forum.ts";
import { papersOfItem } from "../../store/agenda.store.ts";
import { AgendaItemType, ChairContactType } from "./agenda-item.type.ts";
import { ForumMeetingType, toForumMeetingType } from "./forum-meeting.type.ts";
import { ForumPaperType, toForumPaperType } from "./forum-paper.type.ts";

@Resolver(() => AgendaItemType)
export class AgendaItemFieldsResolver {
  @FieldResolver(() => ForumMeetingType, { nullable: true, description: "The meeting that it is for." })
  async meeting(@Root() { item }: AgendaItemType, @Ctx() context: RequestContext): Promise<ForumMeetingType | null> {
    const meeting = await readForumMeeting(context, item.meetingId);
    return meeting && toForumMeetingType(meeting);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What was settled. The secretariat's alone until the meeting is closed; null before.",
  })
  async minutes(@Root() { item }: AgendaItemType, @Ctx() context: RequestContext): Promise<string | null> {
    const meeting = await readForumMeeting(context, item.meetingId);
    return meeting && mayReadMinutes(await actingIn(context), meeting) ? item.minutes : null;
  }

  @FieldResolver(() => ChairContactType, {
    nullable: true,
    description: "That the chair was contacted about an urgent matter; for staff.",
  })
  chairContact(@Root() { item }: AgendaItemType, @Ctx() { viewer }: RequestContext): ChairContactType | null {
    return item.contact !== null && isForumStaff(viewer, item) ? item.contact : null;
  }

  @FieldResolver(() => [ForumPaperType], { description: "Its papers as they came, at most 200." })
  async papers(@Root() { item }: AgendaItemType, @Ctx() context: RequestContext): Promise<ForumPaperType[]> {
    return (await context.use(papersOfItem).load(item.id)).map(toForumPaperType);
  }

  @FieldResolver(() => Boolean, {
    description: "True when the viewer may add a paper, as long as the meeting is not over.",
  })
  async mayAddPaper(@Root() { item }: AgendaItemType, @Ctx() context: RequestContext): Promise<boolean> {
    return item.state !== "NOT_TAKEN" && mayAddPaper(await actingIn(context), item);
  }
}
