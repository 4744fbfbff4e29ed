import {
  accept,
  checkInput,
  existingInstant,
  isAfter,
  isBefore,
  moveTo,
  optionalText,
  problem,
  type Acting,
  type Instant,
  type Outcome,
  type Problems,
} from "../../kernel/index.ts";
import { applicationTransitions } from "../application/application.states.ts";
import { beginClericalStep, type ClericalRefusal, type FormalCheckState } from "./clerical-step.ts";
import { formalCheckDueOn } from "../application/due-on.ts";
import type { FormAnswers } from "../form/answer.type.ts";
import { checkFilledIn } from "../form/application-answers.ts";
import type { PoolForm } from "../form/form.type.ts";
import { termsOn } from "../terms/pool-terms.ts";
import { happened, type ApplicationChange } from "../application/timeline-event.ts";

export interface ReceiveCompletionInput {
  readonly version: number;
  readonly receivedAt: Instant;
  readonly note: string | null;
  /** All answers anew, as they are after the completion; null: as they were. */
  readonly answers: FormAnswers | null;
}

/** The case, with the form that it was filled in on; null: on none. */
export interface CompletionState extends FormalCheckState {
  readonly form: Pick<PoolForm, "id" | "sections"> | null;
}

/** A case that was completed, and its answers if they came anew. */
export interface CompletedApplication extends ApplicationChange {
  readonly answers: FormAnswers | null;
}

/**
 * POOL-6: what was missing came. Answers are checked by the form that the case was filled in on, whatever form the pool has by now. The case keeps
 * its first `receivedAt`, by which the deadline is measured (POOL-3).
 */
export function receiveCompletion(
  state: CompletionState,
  input: ReceiveCompletionInput,
  by: Acting,
): Outcome<CompletedApplication, ClericalRefusal> {
  const { application, round, pool } = state;
  const begun = beginClericalStep(application, input.version, "RETURNED", by);
  if (!begun.ok) return begun;
  const time = existingInstant("receivedAt", input.receivedAt);
  const future = time.length === 0 && isAfter(input.receivedAt, by.now) ? problem("receivedAt", "IN_THE_FUTURE") : [];
  const early =
    time.length === 0 && isBefore(input.receivedAt, application.receivedAt) ? problem("receivedAt", "IN_THE_PAST") : [];
  const amended = amendedAnswers(state, input);
  const note = optionalText("note", input.note, { max: 4_000 });
  const checked = checkInput(input, time, future, early, note, amended.problems);
  if (!checked.ok) return checked;
  const moved = moveTo(applicationTransitions, application, "RECEIVED", {
    formalCheck: { ...application.formalCheck, missing: null, dueOn: null },
    dueOn: formalCheckDueOn(input.receivedAt, termsOn(pool.terms, round.termsOn)),
  });
  if (!moved.ok) return moved;
  const event = happened(application, "COMPLETED_BY_ASSOCIATION", by, input.note);
  return accept({ application: moved.value, event, answers: amended.answers });
}

function amendedAnswers(
  { application, form }: CompletionState,
  { answers }: ReceiveCompletionInput,
): { readonly answers: FormAnswers | null; readonly problems: Problems } {
  if (answers === null) return { answers: null, problems: [] };
  if (form === null) return { answers: null, problems: problem("answers", "UNKNOWN_VALUE") };
  const checked = checkFilledIn({ form, content: application, answers, channel: application.channel }, "SUBMIT");
  // What the application says itself is not amended here.
  return { ...checked, problems: checked.problems.filter(({ path }) => path.startsWith("answers.")) };
}
