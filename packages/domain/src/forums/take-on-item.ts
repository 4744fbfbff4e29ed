import {
  accept,
  changed,
  existingInstant,
  expectState,
  moveTo,
  problem,
  readInstant,
  refuse,
  type Instant,
  type Outcome,
  type Refusal,
} from "../kernel/index.ts";
import { agendaItemTransitions, type AgendaItem } from "./agenda-item.type.ts";
import type { ForumActing } from "./forum-acting.ts";
import {
  beginItemStep,
  expectInput,
  expectNotOver,
  type ForumRefusal,
  type ItemState,
  type VersionedInput,
} from "./forum-step.ts";
import { publicText } from "./forum-text.ts";
import { forumBounds } from "./forum.values.ts";

/** `agenda`: what stands on the agenda, in order. */
export interface OnAgendaState extends ItemState {
  readonly agenda: readonly AgendaItem[];
}

/** FORUM-2, FORUM-3: puts a proposal last on the agenda. CHAIR_NOT_CONTACTED for an urgent one about which nobody has asked the chair. */
export function takeOnAgendaItem(
  state: OnAgendaState,
  input: VersionedInput,
  by: ForumActing,
): Outcome<AgendaItem, ForumRefusal | Refusal<"MEETING_OVER" | "CHAIR_NOT_CONTACTED">> {
  const begun = beginItemStep(state, input, by);
  if (!begun.ok) return begun;
  const { item, meeting, agenda } = state;
  const expected = expectState(item, "PROPOSED");
  if (!expected.ok) return expected;
  const open = expectNotOver(meeting, by);
  if (!open.ok) return open;
  if (item.importance === "URGENT" && item.contact === null) return refuse("CHAIR_NOT_CONTACTED");
  return moveTo(agendaItemTransitions, item, "ON_AGENDA", { position: agenda.length + 1 });
}

/** FORUM-2: the secretariat does not take a proposal on, and tells the proposer why. */
export function declineAgendaItem(
  state: ItemState,
  input: VersionedInput & { readonly reason: string },
  by: ForumActing,
): Outcome<AgendaItem, ForumRefusal> {
  const begun = beginItemStep(state, input, by);
  if (!begun.ok) return begun;
  const expected = expectState(state.item, "PROPOSED");
  if (!expected.ok) return expected;
  const checked = expectInput(publicText("reason", input.reason, forumBounds.shortText));
  if (!checked.ok) return checked;
  return moveTo(agendaItemTransitions, state.item, "NOT_TAKEN", { declineReason: input.reason.trim() });
}

/** FORUM-2: another place in the order, from 1; the others move up or down. Answers all items of the agenda whose place changed. */
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

/** FORUM-3: that the chair was contacted, when, and what the chair said. Not later than now; STATE_CONFLICT once the matter is settled. */
export function recordChairContact(
  state: ItemState,
  input: VersionedInput & { readonly at: Instant; readonly said: string },
  by: ForumActing,
): Outcome<AgendaItem, ForumRefusal> {
  const begun = beginItemStep(state, input, by);
  if (!begun.ok) return begun;
  const expected = expectState(state.item, "PROPOSED");
  if (!expected.ok) return expected;
  const reading = readInstant(input.at);
  const checked = expectInput(
    existingInstant("at", input.at),
    reading.ok && reading.value > by.now ? problem("at", "IN_THE_FUTURE") : [],
    publicText("said", input.said, forumBounds.shortText),
  );
  if (!checked.ok) return checked;
  const { personId } = by.viewer;
  if (!reading.ok || personId === null) return refuse("NOT_ALLOWED");
  return accept(changed(state.item, { contact: { at: reading.value, byId: personId, said: input.said.trim() } }));
}
