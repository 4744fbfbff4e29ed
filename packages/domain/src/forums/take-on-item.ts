import { expectState, moveTo, refuse, type Outcome, type Refusal } from "../kernel/index.ts";
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

/** A proposal or an item of the agenda; `agenda`: what stands on it, in order. */
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
