import { expectState, moveTo, type Outcome } from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import { expectInput, type ForumRefusal, type VersionedInput } from "./forum-step.ts";
import { publicText } from "./forum-text.ts";
import { forumBounds } from "./forum.values.ts";
import { beginHearingStep } from "./hearing-step.ts";
import { hearingTransitions, type Hearing } from "./hearing.type.ts";

/** FORUM-4: takes a hearing back, and tells why: 1 to 4,000 characters, no CPR number (LAW-7). What was answered stays. STATE_CONFLICT once it is summed up. */
export function withdrawHearing(
  { hearing }: { readonly hearing: Hearing },
  input: VersionedInput & { readonly reason: string },
  by: ForumActing,
): Outcome<Hearing, ForumRefusal> {
  const begun = beginHearingStep(hearing, input, by);
  if (!begun.ok) return begun;
  const expected = expectState(hearing, "DRAFT", "SENT", "CLOSED");
  if (!expected.ok) return expected;
  const checked = expectInput(publicText("reason", input.reason, forumBounds.shortText));
  if (!checked.ok) return checked;
  return moveTo(hearingTransitions, hearing, "WITHDRAWN", { withdrawReason: input.reason.trim() });
}
