import { accept, changed, expectState, problem, type Outcome, type Refusal } from "../kernel/index.ts";
import type { AgendaItem } from "./agenda-item.type.ts";
import type { ForumActing } from "./forum-acting.ts";
import { beginItemStep, expectInput, expectNotOver, type ForumRefusal, type VersionedInput } from "./forum-step.ts";
import type { OnAgendaState } from "./take-on-item.ts";

/**
 * FORUM-2: another place in the order, from 1 to the last; the others move up or down. Answers all items of the agenda whose place changed.
 * STATE_CONFLICT for what is not on the agenda, MEETING_OVER once the meeting has ended.
 */
export function moveAgendaItem(
  state: OnAgendaState,
  input: VersionedInput & { readonly position: number },
  by: ForumActing,
): Outcome<readonly AgendaItem[], ForumRefusal | Refusal<"MEETING_OVER">> {
  const begun = beginItemStep(state, input, by);
  if (!begun.ok) return begun;
  const { item, meeting, agenda } = state;
  const expected = expectState(item, "ON_AGENDA");
  if (!expected.ok) return expected;
  const open = expectNotOver(meeting, by);
  if (!open.ok) return open;
  const { position } = input;
  const isPlace = Number.isInteger(position) && position >= 1 && position <= agenda.length;
  const checked = expectInput(isPlace ? [] : problem("position", "TOO_LARGE", agenda.length));
  if (!checked.ok) return checked;
  const others = agenda.filter((each) => each.id !== item.id);
  const ordered = [...others.slice(0, position - 1), item, ...others.slice(position - 1)];
  return accept(
    ordered.flatMap((each, index) =>
      each.position === index + 1 ? [] : [changed<AgendaItem>(each, { position: index + 1 })],
    ),
  );
}
