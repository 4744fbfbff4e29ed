import { containsCpr, expectState, listBounds, moveTo, problem, type Outcome, type Problems } from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import { expectInput, type ForumRefusal, type VersionedInput } from "./forum-step.ts";
import { forumBounds } from "./forum.values.ts";
import { beginHearingStep } from "./hearing-step.ts";
import { hearingTransitions, type Hearing, type HearingCase, type HearingParty } from "./hearing.type.ts";

/** What is sent: to whom, and of a round what the parties may know of each application. */
export interface SendHearingState {
  readonly hearing: Hearing;
  readonly parties: readonly HearingParty[];
  readonly cases: readonly Pick<HearingCase, "caseNumber" | "title" | "purpose">[];
}

/** LAW-7: an application with a person's number in it is not sent about: it is named, so that it can be put right first. */
function caseProblems({ cases }: SendHearingState): Problems {
  return cases.flatMap(({ caseNumber, title, purpose }) =>
    containsCpr(`${title}\n${purpose}`) ? problem(`cases.${caseNumber}`, "CPR_IN_TEXT") : [],
  );
}

/** FORUM-4, POOL-8: sends a hearing to its parties. INVALID_INPUT without any, with an end that has been, and with a person's number in a case. */
export function sendHearing(
  state: SendHearingState,
  input: VersionedInput,
  by: ForumActing,
): Outcome<Hearing, ForumRefusal> {
  const { hearing, parties } = state;
  const begun = beginHearingStep(hearing, input, by);
  if (!begun.ok) return begun;
  const expected = expectState(hearing, "DRAFT");
  if (!expected.ok) return expected;
  const checked = expectInput(
    listBounds("parties", parties, { min: 1, max: forumBounds.parties }),
    hearing.answerBy <= by.now ? problem("answerBy", "IN_THE_PAST") : [],
    caseProblems(state),
  );
  if (!checked.ok) return checked;
  return moveTo(hearingTransitions, hearing, "SENT", { sentAt: by.now, sentById: by.viewer.personId });
}
