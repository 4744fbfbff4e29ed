import { expectState, moveTo, refuse, type Outcome, type Refusal } from "../kernel/index.ts";
import type { AgendaState } from "./call-meeting.ts";
import type { ForumActing } from "./forum-acting.ts";
import { forumMeetingTransitions, type ForumMeeting } from "./forum-meeting.type.ts";
import { beginMeetingStep, expectBegun, type ForumRefusal, type VersionedInput } from "./forum-step.ts";

/** FORUM-2: the meeting was held. STATE_CONFLICT unless it was called, MEETING_AHEAD before it has begun, MINUTES_MISSING while an item has none. */
export function closeForumMeeting(
  { meeting, items }: AgendaState,
  input: VersionedInput,
  by: ForumActing,
): Outcome<ForumMeeting, ForumRefusal | Refusal<"MEETING_AHEAD" | "MINUTES_MISSING">> {
  const begun = beginMeetingStep(meeting, input, by);
  if (!begun.ok) return begun;
  const expected = expectState(meeting, "CALLED");
  if (!expected.ok) return expected;
  const ready = expectBegun(meeting, by);
  if (!ready.ok) return ready;
  const missing = items.filter(({ state, minutes }) => state === "ON_AGENDA" && minutes === null).length;
  if (missing > 0) return refuse("MINUTES_MISSING", { missing });
  return moveTo(forumMeetingTransitions, meeting, "HELD", { heldAt: by.now });
}
