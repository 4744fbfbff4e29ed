import { expectState, moveTo, type Outcome } from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import { forumMeetingTransitions, type ForumMeeting } from "./forum-meeting.type.ts";
import { beginMeetingStep, expectInput, type ForumRefusal, type VersionedInput } from "./forum-step.ts";
import { publicText } from "./forum-text.ts";
import { forumBounds } from "./forum.values.ts";

/** FORUM-2: a meeting is not held after all, and why: 1 to 4,000 characters, no CPR number (LAW-7). STATE_CONFLICT once it was held. */
export function cancelForumMeeting(
  { meeting }: { readonly meeting: ForumMeeting },
  input: VersionedInput & { readonly reason: string },
  by: ForumActing,
): Outcome<ForumMeeting, ForumRefusal> {
  const begun = beginMeetingStep(meeting, input, by);
  if (!begun.ok) return begun;
  const expected = expectState(meeting, "PLANNED", "CALLED");
  if (!expected.ok) return expected;
  const checked = expectInput(publicText("reason", input.reason, forumBounds.shortText));
  if (!checked.ok) return checked;
  return moveTo(forumMeetingTransitions, meeting, "CANCELLED", { cancelReason: input.reason.trim() });
}
