import {
  addDays,
  dateAt,
  expectState,
  moveTo,
  refuse,
  requiredText,
  type Outcome,
  type Refusal,
} from "../kernel/index.ts";
import type { AgendaItem } from "./agenda-item.type.ts";
import type { ForumActing } from "./forum-acting.ts";
import { forumMeetingTransitions, type ForumMeeting } from "./forum-meeting.type.ts";
import { beginMeetingStep, expectInput, expectNotOver, type ForumRefusal, type VersionedInput } from "./forum-step.ts";
import { callDays, forumBounds } from "./forum.values.ts";

/** A meeting with what is on its agenda and what was proposed for it. */
export interface AgendaState {
  readonly meeting: ForumMeeting;
  readonly items: readonly Pick<AgendaItem, "state" | "minutes">[];
}

/**
 * FORUM-2: the members get date, place and agenda. INVALID_INPUT without a place, AGENDA_EMPTY without an item, MEETING_OVER once it has
 * ended. Later than seven days before, it is called all the same and said to be late.
 */
export function callForumMeeting(
  { meeting, items }: AgendaState,
  input: VersionedInput,
  by: ForumActing,
): Outcome<ForumMeeting, ForumRefusal | Refusal<"AGENDA_EMPTY" | "MEETING_OVER">> {
  const begun = beginMeetingStep(meeting, input, by);
  if (!begun.ok) return begun;
  const expected = expectState(meeting, "PLANNED");
  if (!expected.ok) return expected;
  const open = expectNotOver(meeting, by);
  if (!open.ok) return open;
  const checked = expectInput(requiredText("place", meeting.place ?? "", { max: forumBounds.place }));
  if (!checked.ok) return checked;
  if (!items.some(({ state }) => state === "ON_AGENDA")) return refuse("AGENDA_EMPTY");
  const isCalledLate = dateAt(by.now) > addDays(dateAt(meeting.startsAt), -callDays);
  return moveTo(forumMeetingTransitions, meeting, "CALLED", { calledAt: by.now, isCalledLate });
}
