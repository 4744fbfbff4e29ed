import { expectState, moveTo, type Outcome } from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import { expectInput, type ForumRefusal, type VersionedInput } from "./forum-step.ts";
import { publicText } from "./forum-text.ts";
import { forumBounds } from "./forum.values.ts";
import { beginHearingStep } from "./hearing-step.ts";
import { hearingTransitions, type Hearing } from "./hearing.type.ts";

/**
 * FORUM-4: what came of a hearing, once it has ended: STATE_CONFLICT before. 1 to 20,000 characters, no CPR number (LAW-7): the parties read it,
 * and it follows the case to the committee.
 */
export function sumUpHearing(
  { hearing }: { readonly hearing: Hearing },
  input: VersionedInput & { readonly summary: string },
  by: ForumActing,
): Outcome<Hearing, ForumRefusal> {
  const begun = beginHearingStep(hearing, input, by);
  if (!begun.ok) return begun;
  const expected = expectState(hearing, "CLOSED");
  if (!expected.ok) return expected;
  const checked = expectInput(publicText("summary", input.summary, forumBounds.text));
  if (!checked.ok) return checked;
  return moveTo(hearingTransitions, hearing, "SUMMED_UP", { summary: input.summary.trim(), summedUpAt: by.now });
}
