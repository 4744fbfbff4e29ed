import { useHrefTo, useWords } from "@indgang/shell";
import { forumMeetingRoute, forumsRoute, hearingRoute } from "../../forums/routes.ts";
import { forumWorkWords } from "../../forums/terms/forum-work-terms.ts";
import type { MyWorkQuery } from "../generated/my-work.generated.ts";
import type { WorkItem } from "../work-item.type.ts";

type ForumWork = NonNullable<MyWorkQuery["myForumWork"]>["nodes"][number];

/** A hearing, a meeting, or a proposal for one, as it waits in the list. */
export function useForumItem(): (found: ForumWork) => WorkItem {
  const kinds = useWords(forumWorkWords);
  const hrefTo = useHrefTo();
  const hrefOf = ({ hearingId, meetingId }: ForumWork): string => {
    if (hearingId) return hrefTo(hearingRoute, { hearingId });
    return meetingId ? hrefTo(forumMeetingRoute, { meetingId }) : hrefTo(forumsRoute);
  };
  return (found) => {
    const { id, kind, title, dueOn, isOverdue } = found;
    return { id, words: kinds(kind), title, dueOn, isOverdue, href: hrefOf(found) };
  };
}
