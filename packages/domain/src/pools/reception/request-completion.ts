import {
  accept,
  checkInput,
  dateAt,
  existingDate,
  moveTo,
  problem,
  requiredText,
  type Acting,
  type Outcome,
  type PlainDate,
} from "../../kernel/index.ts";
import { applicationTransitions } from "../application/application.states.ts";
import { beginClericalStep, type ClericalRefusal, type FormalCheckState } from "./clerical-step.ts";
import { formalCheckProblems, withChecks } from "./formal-check.ts";
import type { FormalCheckItem } from "./formal-check.type.ts";
import { happened, type ApplicationChange } from "../application/timeline-event.ts";

export interface RequestCompletionInput {
  readonly version: number;
  readonly missing: string;
  readonly dueOn: PlainDate;
  readonly checks: readonly FormalCheckItem[];
}

/** POOL-2, POOL-6: sends a case back to the association, saying what is missing and by which day (today at the earliest). */
export function requestCompletion(
  state: FormalCheckState,
  input: RequestCompletionInput,
  by: Acting,
): Outcome<ApplicationChange, ClericalRefusal> {
  const { application, round } = state;
  const begun = beginClericalStep(application, input.version, "RECEIVED", by);
  if (!begun.ok) return begun;
  const date = existingDate("dueOn", input.dueOn);
  const past = date.length === 0 && input.dueOn < dateAt(by.now) ? problem("dueOn", "IN_THE_PAST") : [];
  const missing = requiredText("missing", input.missing, { max: 4_000 });
  const checked = checkInput(input, missing, date, past, formalCheckProblems(input.checks));
  if (!checked.ok) return checked;
  const formalCheck = {
    ...withChecks(application.formalCheck, input.checks, application.receivedAt, round),
    missing: input.missing.trim(),
    dueOn: input.dueOn,
  };
  const moved = moveTo(applicationTransitions, application, "RETURNED", { formalCheck, dueOn: input.dueOn });
  if (!moved.ok) return moved;
  return accept({ application: moved.value, event: happened(application, "RETURNED", by, formalCheck.missing) });
}
