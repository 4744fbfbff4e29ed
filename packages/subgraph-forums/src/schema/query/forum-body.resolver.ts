import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { readBody } from "../../service/read-forum.ts";
import { ForumBodyType, toForumBodyType } from "../body/forum-body.type.ts";
import { idOf } from "../id-of.ts";

/** The body behind a global id; null for unknown, hidden and malformed alike. */
export async function bodyOf(id: string, context: RequestContext): Promise<ForumBodyType | null> {
  const body = await readBody(context, idOf(id, "ForumBody"));
  return body && toForumBodyType(body);
}

@Resolver()
export class ForumBodyResolver {
  @Query(() => ForumBodyType, {
    nullable: true,
    description: "A standing body; null for whoever has no part in it (FORUM-1).",
  })
  forumBody(
    @Arg("id", () => ID, { description: "The body's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ForumBodyType | null> {
    return bodyOf(id, context);
  }
}
