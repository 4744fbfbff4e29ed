import { moveTo, type Outcome } from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import { forumMeetingTransitions, type ForumMeeting } from "./forum-meeting.type.ts";
import { beginMeetingStep, type ForumRefusal, type VersionedInput } from "./forum-step.ts";

/** FORUM-2: the minutes stand, and are changed no more. STATE_CONFLICT unless the meeting was held. */
export function approveForumMinutes(
  { meeting }: { readonly meeting: ForumMeeting },
  input: VersionedInput,
  by: ForumActing,
): Outcome<ForumMeeting, ForumRefusal> {
  const begun = beginMeetingStep(meeting, input, by);
  return begun.ok ? moveTo(forumMeetingTransitions, meeting, "MINUTES_APPROVED", { approvedAt: by.now }) : begun;
}
