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
} from "../kernel/index.ts";
import { applicationTransitions } from "./application.states.ts";
import { beginClericalStep, type ClericalRefusal, type FormalCheckState } from "./clerical-step.ts";
import { formalCheckDueOn } from "./due-on.ts";
import { termsOn } from "./pool-terms.ts";
import { happened, type ApplicationChange } from "./timeline-event.ts";

export interface ReceiveCompletionInput {
  readonly version: number;
  readonly receivedAt: Instant;
  readonly note: string | null;
}

/** POOL-6: what was missing came. The case keeps its first `receivedAt`, by which the deadline is measured (POOL-3). */
export function receiveCompletion(
  state: FormalCheckState,
  input: ReceiveCompletionInput,
  by: Acting,
): Outcome<ApplicationChange, ClericalRefusal> {
  const { application, round, pool } = state;
  const begun = beginClericalStep(application, input.version, "RETURNED", by);
  if (!begun.ok) return begun;
  const time = existingInstant("receivedAt", input.receivedAt);
  const future = time.length === 0 && isAfter(input.receivedAt, by.now) ? problem("receivedAt", "IN_THE_FUTURE") : [];
  const early =
    time.length === 0 && isBefore(input.receivedAt, application.receivedAt) ? problem("receivedAt", "IN_THE_PAST") : [];
  const checked = checkInput(input, time, future, early, optionalText("note", input.note, { max: 4_000 }));
  if (!checked.ok) return checked;
  const moved = moveTo(applicationTransitions, application, "RECEIVED", {
    formalCheck: { ...application.formalCheck, missing: null, dueOn: null },
    dueOn: formalCheckDueOn(input.receivedAt, termsOn(pool.terms, round.termsOn)),
  });
  if (!moved.ok) return moved;
  return accept({ application: moved.value, event: happened(application, "COMPLETED_BY_ASSOCIATION", by, input.note) });
}
