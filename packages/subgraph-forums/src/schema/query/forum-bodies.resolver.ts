import { ForwardPageArguments, mapPage, type Connection, type RequestContext } from "@indgang/subgraph-kit";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { readBodies } from "../../service/read-forum.ts";
import { ForumBodyConnection, toForumBodyType, type ForumBodyType } from "../body/forum-body.type.ts";

@Resolver()
export class ForumBodiesResolver {
  @Query(() => ForumBodyConnection, {
    description:
      "The standing bodies by name: all of the municipality for staff, the own for members, none for everybody else (FORUM-1).",
  })
  async forumBodies(
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ForumBodyType>> {
    return new ForumBodyConnection(mapPage(await readBodies(context, page.toPage()), toForumBodyType));
  }
}
