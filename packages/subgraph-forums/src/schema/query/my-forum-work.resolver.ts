import { ForwardPageArguments, mapPage, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { myForumWork } from "../../service/my-forum-work.ts";
import { ForumWorkItemConnection, toForumWorkItemType, type ForumWorkItemType } from "../work/forum-work-item.type.ts";

@Resolver()
export class MyForumWorkResolver {
  @Query(() => ForumWorkItemConnection, {
    description:
      "What waits for the viewer in the forums, the next deadline first: hearings to answer and sum up, matters to take on, meetings to call and minute.",
  })
  async myForumWork(
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ForumWorkItemType>> {
    return new ForumWorkItemConnection(mapPage(await myForumWork(context, page.toPage()), toForumWorkItemType));
  }
}
