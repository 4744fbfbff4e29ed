import { accept, changed, expectState, refuse, type Outcome, type Refusal } from "../kernel/index.ts";
import type { AgendaItem } from "./agenda-item.type.ts";
import type { ForumActing } from "./forum-acting.ts";
import {
  beginItemStep,
  expectBegun,
  expectInput,
  type ForumRefusal,
  type ItemState,
  type VersionedInput,
} from "./forum-step.ts";
import { publicText } from "./forum-text.ts";
import { forumBounds } from "./forum.values.ts";

/** FORUM-2: what was said and settled about an item; from the meeting's beginning until the minutes are approved. MEETING_AHEAD before. */
export function saveForumMinutes(
  state: ItemState,
  input: VersionedInput & { readonly minutes: string },
  by: ForumActing,
): Outcome<AgendaItem, ForumRefusal | Refusal<"MEETING_AHEAD">> {
  const begun = beginItemStep(state, input, by);
  if (!begun.ok) return begun;
  const { meeting, item } = state;
  const expected = expectState(meeting, "CALLED", "HELD");
  if (!expected.ok) return expected;
  if (item.state !== "ON_AGENDA") return refuse("STATE_CONFLICT", { state: item.state });
  const ready = expectBegun(meeting, by);
  if (!ready.ok) return ready;
  const checked = expectInput(publicText("minutes", input.minutes, forumBounds.text));
  return checked.ok ? accept(changed(item, { minutes: input.minutes.trim() })) : checked;
}
