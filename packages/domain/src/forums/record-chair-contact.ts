import {
  accept,
  changed,
  existingInstant,
  expectState,
  problem,
  readInstant,
  refuse,
  type Instant,
  type Outcome,
} from "../kernel/index.ts";
import type { AgendaItem } from "./agenda-item.type.ts";
import type { ForumActing } from "./forum-acting.ts";
import { beginItemStep, expectInput, type ForumRefusal, type ItemState, type VersionedInput } from "./forum-step.ts";
import { publicText } from "./forum-text.ts";
import { forumBounds } from "./forum.values.ts";

/**
 * FORUM-3: that the chair was contacted, when, and what the chair said: 1 to 4,000 characters, no CPR number (LAW-7). Not later than now;
 * STATE_CONFLICT once the matter is settled.
 */
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
