import type { PlainDate } from "@indgang/domain/kernel";
import { forumWorkDueOn, forumWorkPlacesOf, isForumWorkOverdue } from "@indgang/domain/forums";
import { emptyPage, mapPage, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { listForumWork, type WaitingInForum } from "../store/work.store.ts";
import { actingIn } from "./read-forum.ts";

/** One thing that waits for the viewer in the forums. */
export interface ForumWork extends WaitingInForum {
  readonly dueOn: PlainDate;
  readonly isOverdue: boolean;
}

/** FORUM-2, FORUM-4: what waits for the viewer, the next deadline first. Whoever has nothing to wait for asks nothing of the database. */
export async function myForumWork(context: RequestContext, page: Page): Promise<PageOfNodes<ForumWork>> {
  const kinds = forumWorkPlacesOf(context.viewer);
  if (kinds.length === 0) return emptyPage;
  const { now, seats } = await actingIn(context);
  const chairedBodyIds = seats.flatMap(({ isChair, bodyId }) => (isChair ? [bodyId] : []));
  const found = await listForumWork(context, { kinds, chairedBodyIds }, page);
  return mapPage(found, (waiting) => {
    const dueOn = forumWorkDueOn(waiting.kind, waiting.at);
    return { ...waiting, dueOn, isOverdue: isForumWorkOverdue(dueOn, now) };
  });
}
