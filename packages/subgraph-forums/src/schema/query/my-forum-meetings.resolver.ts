import { ForwardPageArguments, mapPage, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { readMyMeetings } from "../../service/read-forum.ts";
import { ForumMeetingConnection, toForumMeetingType, type ForumMeetingType } from "../meeting/forum-meeting.type.ts";

@ArgsType()
export class MyForumMeetingsArguments extends ForwardPageArguments {
  @Field(() => Boolean, {
    description: "True for those ahead, the next first; false for those behind, the latest first.",
  })
  readonly upcoming: boolean = true;
}

@Resolver()
export class MyForumMeetingsResolver {
  @Query(() => ForumMeetingConnection, {
    description: "The meetings of the bodies that the viewer sits in, or keeps as their secretary (FORUM-2).",
  })
  async myForumMeetings(
    @Args(() => MyForumMeetingsArguments) asked: MyForumMeetingsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ForumMeetingType>> {
    const found = await readMyMeetings(context, asked.upcoming, asked.toPage());
    return new ForumMeetingConnection(mapPage(found, toForumMeetingType));
  }
}
