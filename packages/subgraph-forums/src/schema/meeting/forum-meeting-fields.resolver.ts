import { isSecretariat, mayPropose } from "@indgang/domain/forums";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { actingIn, readAgenda, readBody } from "../../service/read-forum.ts";
import { ForumBodyType, toForumBodyType } from "../body/forum-body.type.ts";
import { AgendaItemType, toAgendaItemType } from "./agenda-item.type.ts";
import { ForumMeetingType } from "./forum-meeting.type.ts";

@Resolver(() => ForumMeetingType)
export class ForumMeetingFieldsResolver {
  @FieldResolver(() => ForumBodyType, { nullable: true, description: "Who meets; null for whoever has no part in it." })
  async body(@Root() { meeting }: ForumMeetingType, @Ctx() context: RequestContext): Promise<ForumBodyType | null> {
    const body = await readBody(context, meeting.bodyId);
    return body && toForumBodyType(body);
  }

  @FieldResolver(() => [AgendaItemType], {
    description:
      "What was put before it and the viewer may read, at most 200: the agenda in order, then proposals as they came. Members have the agenda from the moment they are called.",
  })
  async agenda(@Root() { meeting }: ForumMeetingType, @Ctx() context: RequestContext): Promise<AgendaItemType[]> {
    return (await readAgenda(context, meeting)).map((item) => toAgendaItemType(item));
  }

  @FieldResolver(() => Boolean, { description: "True when the viewer keeps it as the body's secretary." })
  isKeptByViewer(@Root() { meeting }: ForumMeetingType, @Ctx() { viewer }: RequestContext): boolean {
    return isSecretariat(viewer, meeting);
  }

  @FieldResolver(() => Boolean, {
    description: "True when the viewer may put a matter before it, as long as it is not over.",
  })
  async mayPropose(@Root() { meeting }: ForumMeetingType, @Ctx() context: RequestContext): Promise<boolean> {
    return mayPropose(await actingIn(context), meeting);
  }
}
