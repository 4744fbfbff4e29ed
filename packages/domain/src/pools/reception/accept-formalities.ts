import { accept, checkInput, moveTo, refuse, type Acting, type Outcome, type Refusal } from "../../kernel/index.ts";
import { applicationTransitions } from "../application/application.states.ts";
import { beginClericalStep, type ClericalRefusal, type FormalCheckState } from "./clerical-step.ts";
import { assessmentDueOn } from "../application/due-on.ts";
import { formalCheckProblems, unmetRequirements, withChecks } from "./formal-check.ts";
import type { FormalCheckItem } from "./formal-check.type.ts";
import { termsOn } from "../terms/pool-terms.ts";
import { happened, type ApplicationChange } from "../application/timeline-event.ts";

export interface AcceptFormalitiesInput {
  readonly version: number;
  readonly checks: readonly FormalCheckItem[];
}

/** POOL-2, POOL-6: hands a case on to assessment. FORMAL_REQUIREMENTS_UNMET names every requirement that is not met, or not looked at. */
export function acceptFormalities(
  state: FormalCheckState,
  input: AcceptFormalitiesInput,
  by: Acting,
): Outcome<ApplicationChange, ClericalRefusal | Refusal<"FORMAL_REQUIREMENTS_UNMET">> {
  const { application, round, pool } = state;
  const begun = beginClericalStep(application, input.version, "RECEIVED", by);
  if (!begun.ok) return begun;
  const checked = checkInput(input, formalCheckProblems(input.checks));
  if (!checked.ok) return checked;
  const formalCheck = withChecks(application.formalCheck, input.checks, application.receivedAt, round);
  const requirements = unmetRequirements(formalCheck);
  if (requirements.length > 0) return refuse("FORMAL_REQUIREMENTS_UNMET", { requirements });
  const moved = moveTo(applicationTransitions, application, "ASSESSING", {
    formalCheck: { ...formalCheck, completedAt: by.now, missing: null, dueOn: null },
    dueOn: assessmentDueOn(by.now, termsOn(pool.terms, round.termsOn)),
  });
  if (!moved.ok) return moved;
  return accept({ application: moved.value, event: happened(application, "FORMALLY_ACCEPTED", by) });
}
