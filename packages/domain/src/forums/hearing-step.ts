import { authorise, expectVersion, isAfter, type Instant, type Outcome } from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import type { ForumRefusal, VersionedInput } from "./forum-step.ts";
import { isAskingSide, mayAsk } from "./hearing.policy.ts";
import type { Hearing, HearingState } from "./hearing.type.ts";

/** FORUM-4: where a hearing stands at a moment. The end decides by itself: the last instant for answers is still in time. */
export function hearingStateAt(kept: HearingState, answerBy: Instant, now: Instant): HearingState {
  return kept === "SENT" && isAfter(now, answerBy) ? "CLOSED" : kept;
}

/** FORUM-4: NOT_FOUND for everybody outside the asking administration, whose step it is; NOT_ALLOWED there for whoever does not ask. */
export function beginHearingStep(
  hearing: Hearing,
  { version }: VersionedInput,
  by: ForumActing,
): Outcome<Hearing, ForumRefusal> {
  const allowed = authorise({ maySee: isAskingSide(by.viewer, hearing), mayDo: mayAsk(by.viewer, hearing) });
  return allowed.ok ? expectVersion(hearing, version) : allowed;
}
